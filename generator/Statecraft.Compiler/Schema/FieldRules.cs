using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Schema;

/// <summary>Which rules go with which types of field.</summary>
internal static class FieldRules
{
    /// <summary>The field without the rules that do not go with its type, so that later stages may rely on those that it has.</summary>
    public static FieldModel Check(SchemaNodes nodes, Declaration owner, FieldModel field, YamlMapping body)
    {
        var kind = field.Type.Kind;
        var single = !field.Type.IsList;
        var onEntity = owner.Kind == DeclarationKind.Entity;

        var pattern = Demand("pattern", kind is FieldKind.Slug or FieldKind.String or FieldKind.Text or FieldKind.Uri, "it goes with slug, string, text and uri");
        var min = Demand("min", kind is FieldKind.Int or FieldKind.Decimal, "it goes with int and decimal");
        var max = Demand("max", kind is FieldKind.Int or FieldKind.Decimal, "it goes with int and decimal");
        var unique = Demand("unique", onEntity && single && kind is FieldKind.Slug or FieldKind.String or FieldKind.Int, "it goes with a single slug, string or int of an entity");
        var index = Demand("index", onEntity && single && CanBeKey(kind), "it goes with a single slug, string, int, bool, date or enum of an entity; references are indexed anyway");
        var timeless = Demand("timeless", field.Type.IsReference || kind == FieldKind.Nested, "it goes with references");
        var @default = Demand("default", single && !field.Type.IsReference && kind is not (FieldKind.Nested or FieldKind.Field), "it goes with single values that are no references");
        var symmetric = Demand("symmetric", onEntity && field.Type.Arity == Arity.Many && kind == FieldKind.Entity && field.Type.Name == owner.Name,
            $"it goes with a list of {owner.Name}, written with *, in {owner.Name} itself");

        if (field.Type.IsOptional && body["default"] is { } unused)
            nodes.Report(SchemaProblems.NotHere, unused, "default", field.Type.ToString(), "a field with a default is never absent; drop the question mark");

        return field with
        {
            Default = @default && !field.Type.IsOptional ? field.Default : null,
            Pattern = pattern ? field.Pattern : null,
            Min = min ? field.Min : null,
            Max = max ? field.Max : null,
            Unique = field.Unique && unique,
            Index = field.Index && index,
            Timeless = field.Timeless && timeless,
            Symmetric = field.Symmetric && symmetric,
        };

        bool Demand(string word, bool fits, string goesWith)
        {
            if (!fits && body[word] is { } node) nodes.Report(SchemaProblems.NotHere, node, word, field.Type.ToString(), goesWith);
            return fits;
        }
    }

    public static bool CanBeKey(FieldKind kind) =>
        kind is FieldKind.Slug or FieldKind.String or FieldKind.Int or FieldKind.Bool or FieldKind.Date or FieldKind.Enum;
}
