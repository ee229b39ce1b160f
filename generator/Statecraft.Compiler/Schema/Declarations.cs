using Statecraft.Compiler.Yaml;
using Statecraft.Core;

namespace Statecraft.Compiler.Schema;

/// <summary>Something that the schema declares, with the nodes that say so.</summary>
internal sealed record Declaration(DeclarationKind Kind, string Name, YamlScalar NameNode, YamlMapping Body, SchemaNodes Nodes);

internal enum DeclarationKind
{
    Entity,
    Type,
    Enum,
}

/// <summary>
/// The first look at the schema files: which entities, types, enums and units there are. Only when all names are known can the type of a
/// field be understood, so this comes before the fields.
/// </summary>
internal sealed class Declarations
{
    private readonly Dictionary<string, Declaration> byName = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Declaration> ByName => byName;

    public SortedDictionary<string, UnitModel> Units { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Declaration> Of(DeclarationKind kind) =>
        byName.Values.Where(d => d.Kind == kind).OrderBy(d => d.Name, StringComparer.Ordinal);

    public void Add(SchemaNodes nodes, YamlMapping root)
    {
        if (root["entity"] is not null) AddEntity(nodes, root);
        else nodes.Words(root, "a schema file without an entity", "types", "enums", "units");
        AddAll(nodes, nodes.Mapping(root["types"], "types"), DeclarationKind.Type);
        AddAll(nodes, nodes.Mapping(root["enums"], "enums"), DeclarationKind.Enum);
        AddUnits(nodes, nodes.Mapping(root["units"], "units"));
    }

    private void AddEntity(SchemaNodes nodes, YamlMapping root)
    {
        nodes.Words(
            root, "an entity", "entity", "plural", "summary", "members", "when", "lifespan", "index", "distinct", "any-of", "fields", "types", "enums", "units");
        if (root["entity"] is YamlScalar { IsAbsent: false } name) Declare(new(DeclarationKind.Entity, name.Text, name, root, nodes));
        else nodes.Report(SchemaProblems.WrongShape, root["entity"]!, "entity", "a text");
    }

    private void AddAll(SchemaNodes nodes, YamlMapping? declared, DeclarationKind kind)
    {
        if (declared is null) return;
        foreach (var entry in declared.Entries)
            if (nodes.Mapping(entry.Value, entry.Key.Text) is { } body) Declare(new(kind, entry.Key.Text, entry.Key, body, nodes));
    }

    private void AddUnits(SchemaNodes nodes, YamlMapping? declared)
    {
        if (declared is null) return;
        foreach (var entry in declared.Entries)
        {
            var summary = entry.Value is YamlScalar scalar ? scalar.Text : "";
            if (entry.Value is not YamlScalar) nodes.Report(SchemaProblems.WrongShape, entry.Value, entry.Key.Text, "a text that says what the unit is");
            if (MeasureScale.MeantBy(entry.Key.Text) is { } scale)
                nodes.Report(SchemaProblems.BadName, entry.Key, entry.Key.Text, $"in an amount it would read as {scale}; write the unit out, as in metre");
            else if (!Measure.TryParse("1 " + entry.Key.Text, out _, out _) || Currencies.IsCurrency(entry.Key.Text))
                nodes.Report(SchemaProblems.BadName, entry.Key, entry.Key.Text, "a unit is a short word that starts with a letter or is a sign, and no currency, which needs no declaration");
            Units[entry.Key.Text] = new UnitModel(entry.Key.Text, summary);
        }
    }

    private void Declare(Declaration declaration)
    {
        var (nodes, at) = (declaration.Nodes, declaration.NameNode);
        if (!Names.IsTypeName(declaration.Name))
            nodes.Report(SchemaProblems.BadName, at, declaration.Name, "an entity, a type or an enum starts with a capital letter and has letters and digits only");
        else if (BuiltIn.Kinds.ContainsKey(Names.Kebab(declaration.Name)))
            nodes.Report(SchemaProblems.NameTaken, at, declaration.Name, declaration.Name, "it is a built-in type");
        else if (byName.TryGetValue(declaration.Name, out var first))
            nodes.Report(SchemaProblems.Twice, at, declaration.Name, first.Nodes.PlaceOf(first.NameNode).ToString());
        else if (byName.Count == SchemaNodes.MostNames) nodes.ReportTooLarge(at, "The schema");
        else byName.Add(declaration.Name, declaration);
    }
}

/// <summary>The types that need no declaration.</summary>
internal static class BuiltIn
{
    public static readonly IReadOnlyDictionary<string, FieldKind> Kinds = new SortedDictionary<string, FieldKind>(StringComparer.Ordinal)
    {
        ["slug"] = FieldKind.Slug,
        ["string"] = FieldKind.String,
        ["text"] = FieldKind.Text,
        ["int"] = FieldKind.Int,
        ["decimal"] = FieldKind.Decimal,
        ["bool"] = FieldKind.Bool,
        ["date"] = FieldKind.Date,
        ["edtf"] = FieldKind.Edtf,
        ["measure"] = FieldKind.Measure,
        ["uri"] = FieldKind.Uri,
        ["field"] = FieldKind.Field,
    };
}
