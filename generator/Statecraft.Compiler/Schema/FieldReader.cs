using System.Text.RegularExpressions;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Schema;

/// <summary>Reads the fields of an entity or nested type, with every rule that stands on a field.</summary>
internal sealed class FieldReader(IReadOnlyDictionary<string, Declaration> declared, ForeignDatasets foreign)
{
    private static readonly string[] FieldWords =
        ["type", "summary", "default", "unique", "index", "symmetric", "timeless", "pattern", "min", "max", "inverse"];

    public List<FieldModel> Read(Declaration owner)
    {
        var nodes = owner.Nodes;
        var fields = new List<FieldModel>();
        if (owner.Body["fields"] is null) nodes.Report(SchemaProblems.Missing, owner.NameNode, owner.Name, "fields");
        if (nodes.Mapping(owner.Body["fields"], "fields") is not { } mapping) return fields;
        foreach (var entry in mapping.Entries)
        {
            if (!Names.IsFieldName(entry.Key.Text))
                nodes.Report(SchemaProblems.BadName, entry.Key, entry.Key.Text, "a field starts with a small letter, and its words are joined by hyphens");
            else if (owner.Kind == DeclarationKind.Entity && entry.Key.Text is ImplicitFields.Id or ImplicitFields.FormerIds)
                nodes.Report(SchemaProblems.NameTaken, entry.Key, entry.Key.Text, Names.Pascal(entry.Key.Text), "every record has it already");
            else if (nodes.Mapping(entry.Value, entry.Key.Text) is { } body)
                fields.Add(ReadField(nodes, owner, entry.Key.Text, body));
        }

        return fields;
    }

    private FieldModel ReadField(SchemaNodes nodes, Declaration owner, string name, YamlMapping body)
    {
        nodes.Words(body, "a field", FieldWords);
        var type = ReadType(nodes, name, body);
        if (type.Kind == FieldKind.Unknown) return new FieldModel(name, type, nodes.Text(body, "summary") ?? "");
        var field = new FieldModel(
            name,
            type,
            nodes.Text(body, "summary") ?? "",
            nodes.Text(body, "default"),
            nodes.Flag(body, "unique"),
            nodes.Flag(body, "index"),
            nodes.Flag(body, "symmetric"),
            nodes.Flag(body, "timeless"),
            ReadPattern(nodes, body),
            nodes.Number(body, "min"),
            nodes.Number(body, "max"),
            ReadInverses(nodes, type, body));
        return FieldRules.Check(nodes, owner, field, body);
    }

    private FieldType ReadType(SchemaNodes nodes, string field, YamlMapping body)
    {
        var text = nodes.Required(body, "type", $"the field '{field}'");
        var arity = text.Length == 0 ? Arity.Optional : text[text.Length - 1] switch
        {
            '?' => Arity.Optional,
            '*' => Arity.Many,
            '+' => Arity.Some,
            _ => Arity.One,
        };
        var name = arity == Arity.One || text.Length == 0 ? text : text.Substring(0, text.Length - 1);
        var kind = KindOf(name);
        return kind == FieldKind.Unknown && name.Length > 0 ? ReadForeign(nodes, name, arity, body["type"]!) : new FieldType(kind, name, arity);
    }

    /// <summary>A name that is not declared: a kind of record of another dataset, or a mistake.</summary>
    private FieldType ReadForeign(SchemaNodes nodes, string name, Arity arity, YamlNode at)
    {
        var found = foreign.Of(name).ToList();
        if (found.Count == 1) return new FieldType(FieldKind.Foreign, name, arity, found[0].Entity.Type);
        if (found.Count > 1)
            nodes.Report(SchemaProblems.TypeOfTwo, at, name, found[0].Dataset.Title, found[1].Dataset.Title);
        else if (foreign.IsWhole || !Names.IsTypeName(name))
        {
            var known = BuiltIn.Kinds.Keys.Concat(declared.Keys.OrderBy(n => n, StringComparer.Ordinal)).Concat(foreign.Names);
            var others = foreign.All.IsEmpty ? "" : $", nor has an entity of {string.Join(" or ", foreign.All.Select(dataset => dataset.Title))}";
            nodes.Report(SchemaProblems.UnknownType, at, name, others, Hint.For(name, known));
        }

        return new FieldType(FieldKind.Unknown, name, arity);
    }

    private FieldKind KindOf(string name)
    {
        if (BuiltIn.Kinds.TryGetValue(name, out var kind)) return kind;
        if (!declared.TryGetValue(name, out var declaration)) return FieldKind.Unknown;
        return declaration.Kind switch
        {
            DeclarationKind.Entity => FieldKind.Entity,
            DeclarationKind.Type => FieldKind.Nested,
            _ => FieldKind.Enum,
        };
    }

    private static string? ReadPattern(SchemaNodes nodes, YamlMapping body)
    {
        if (nodes.Text(body, "pattern") is not { } pattern) return null;
        if (pattern.Length > Patterns.Longest)
        {
            nodes.Report(SchemaProblems.BadPattern, body["pattern"]!, pattern, $"it has more than {Patterns.Longest} characters.");
            return null;
        }

        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Patterns.Limit);
            return pattern;
        }
        catch (ArgumentException e)
        {
            nodes.Report(SchemaProblems.BadPattern, body["pattern"]!, pattern, e.Message);
            return null;
        }
    }

    private static Seq<InverseModel> ReadInverses(SchemaNodes nodes, FieldType type, YamlMapping body)
    {
        switch (body["inverse"])
        {
            case null:
                return default;
            case YamlScalar { IsAbsent: false } name when type.IsReference:
                return ReadInverse(nodes, null, name) is { } direct ? new([direct]) : default;
            case YamlMapping ways when type.Kind == FieldKind.Nested:
                return ways.Entries
                    .Select(w => w.Value is YamlScalar name ? ReadInverse(nodes, w.Key.Text, name) : null)
                    .OfType<InverseModel>().ToSeq();
            case { } node when type.Kind == FieldKind.Nested:
                nodes.Report(SchemaProblems.WrongShape, node, "inverse", "a mapping from a field of the nested type to the name of the way back");
                return default;
            case { } node:
                nodes.Report(SchemaProblems.WrongShape, node, "inverse", "the name of the way back, on a field that refers to records");
                return default;
        }
    }

    private static InverseModel? ReadInverse(SchemaNodes nodes, string? through, YamlScalar name)
    {
        if (Names.IsFieldName(name.Text)) return new InverseModel(through, name.Text);
        nodes.Report(SchemaProblems.BadName, name, name.Text, "a way back is named like a field");
        return null;
    }
}
