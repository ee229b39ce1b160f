using System.Globalization;
using System.Text.Json.Nodes;
using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;

namespace Statecraft.Tool.Editors;

/// <summary>The fields of records.</summary>
/// <param name="names">The fields that a <c>field</c> can name.</param>
/// <param name="units">The units of measures that are no currencies.</param>
internal sealed class FieldSchema(IReadOnlyList<string> names, IReadOnlyList<ContentMember> units)
{
    /// <summary>A field with all that is said of it.</summary>
    public JsonObject Of(ContentField field)
    {
        var schema = field.IsList ? List(field) : Value(field);
        if (field.Default is { } written) schema["default"] = Default(field.Kind, written);
        schema.Remove("description");
        return schema.Described(string.Join("\n\n", new[] { field.Summary, Hint(field.Kind) }.Where(text => text.Length > 0)));
    }

    /// <summary>One value of a field.</summary>
    public JsonObject Value(ContentField field) => field.Kind switch
    {
        FieldKind.Entity or FieldKind.Foreign => Json.Ref(IdSchema.NameOf(field.TypeName)),
        FieldKind.Field => new JsonObject { ["type"] = "string", ["enum"] = Json.List(names) },
        FieldKind.Nested or FieldKind.Enum => Json.Ref(field.TypeName),
        _ when field is { Pattern: null, Minimum: null, Maximum: null } => Json.Ref(field.TypeName),
        _ => Constrained(field),
    };

    /// <summary>What a hover says beside the summary: of the types that have a spelling of their own.</summary>
    private string Hint(FieldKind kind) => kind switch
    {
        FieldKind.Edtf => ValueSchema.Description(kind),
        FieldKind.Measure when units.Count == 0 => ValueSchema.Description(kind),
        FieldKind.Measure => $"{ValueSchema.Description(kind)} Units beside the currencies: {string.Join(", ", units.Select(unit => unit.Name))}.",
        _ => "",
    };

    private JsonObject List(ContentField field)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Value(field) };
        if (field.IsRequired) list["minItems"] = 1;
        if (field.Kind != FieldKind.Nested) list["uniqueItems"] = true;
        return list;
    }

    /// <summary>Nothing can stand beside a reference to a definition, so here is the definition itself.</summary>
    private static JsonObject Constrained(ContentField field)
    {
        var value = ValueSchema.Of(field.Kind);
        if (field.Pattern is { } pattern)
        {
            value.Remove("pattern");
            value.Remove("patternErrorMessage");
            if (PortablePattern.Whole(pattern) is { } portable) value["pattern"] = portable;
        }

        if (field.Minimum is { } minimum) value["minimum"] = minimum;
        if (field.Maximum is { } maximum) value["maximum"] = maximum;
        return value;
    }

    private static JsonNode Default(FieldKind kind, string written) => kind switch
    {
        FieldKind.Bool => written == "true",
        FieldKind.Int or FieldKind.Decimal => decimal.Parse(written, CultureInfo.InvariantCulture),
        _ => written,
    };
}
