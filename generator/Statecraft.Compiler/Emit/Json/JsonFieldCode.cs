using Statecraft.Compiler.Emit.Records;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Json;

/// <summary>What the code of a converter needs to know of a field.</summary>
internal sealed class JsonFieldCode(SchemaModel schema, FieldCode code)
{
    private readonly FieldType type = code.Field.Type;

    public string Name => code.Name;

    /// <summary>The variable that keeps what was read. No keyword ends like this, and nothing else in the method.</summary>
    public string Variable => Names.Camel(code.Field.Name) + "Value";

    /// <summary>The field as the constructor lists it.</summary>
    public string Declaration => $"new JsonField({CSharpText.Literal(Name)}{(code.IsRequired ? ", isRequired: true" : "")})";

    /// <summary>The variable with what a record has where nothing is said.</summary>
    public string Initial => type switch
    {
        { IsList: true } => $"{code.Type} {Variable} = [];",
        _ when Otherwise is { } value => $"{code.Type} {Variable} = {value};",
        // A required one is read before it is used, or there is no record.
        { IsOptional: false } when IsReference => $"{code.Type}? {Variable} = null;",
        _ => $"{code.Type} {Variable} = default;",
    };

    public string Assignment => type is { IsList: false, IsOptional: false } && IsReference && Otherwise is null ? $"{Name} = {Variable}!," : $"{Name} = {Variable},";

    public string Read => $"fields.{Reader}(ref reader, {Item})";

    /// <param name="number">The number of the field.</param>
    public string Write(int number) =>
        FormattableString.Invariant($"fields.Write({number}, value.{Name}, {Item}{(CanBeLeftOut ? ", " + (Otherwise ?? "default") : "")});");

    /// <summary>A value with a default is there again when it is read, though it was not written. One that takes some making is written always.</summary>
    private bool CanBeLeftOut => code.Field.Default is not null && type.Kind is not (FieldKind.Measure or FieldKind.Uri);

    private string? Otherwise => code.Default(schema);

    private string Reader => type switch
    {
        { IsList: true } => "ReadList",
        { IsOptional: false } => "Read",
        _ when IsReference => "ReadOptional",
        _ => "ReadNullable",
    };

    /// <summary>C# keeps it behind a reference, so that it may be null without a type of its own.</summary>
    private bool IsReference => code.Item is "string" or "Uri" or "Measure" || type.Kind is FieldKind.Nested || type.IsReference;

    private string Item => type.Kind switch
    {
        FieldKind.Int => "JsonItems.WholeNumber",
        FieldKind.Decimal => "JsonItems.Number",
        FieldKind.Bool => "JsonItems.Bool",
        FieldKind.Date => "JsonItems.Date",
        FieldKind.Edtf => "JsonItems.Edtf",
        FieldKind.Measure => "JsonItems.Measure",
        FieldKind.Uri => "JsonItems.Uri",
        FieldKind.Enum or FieldKind.Nested => $"{type.Name}JsonConverter.Instance",
        FieldKind.Entity or FieldKind.Foreign => $"{code.Item}JsonConverter.Reference",
        FieldKind.Field => "DatasetJson.FieldName",
        _ => "JsonItems.Text",
    };
}
