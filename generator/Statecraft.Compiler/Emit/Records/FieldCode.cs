using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Schema.Values;

namespace Statecraft.Compiler.Emit.Records;

/// <summary>How the values of a field are kept in a record.</summary>
internal enum Keeping
{
    /// <summary>Decoded when the row becomes a record.</summary>
    Value,

    /// <summary>A handle, decoded when it is first read.</summary>
    Lazy,

    /// <summary>A list, made when it is first read.</summary>
    List,

    /// <summary>A nested value, made when it is first read.</summary>
    Nested,

    /// <summary>A list of nested values, made when it is first read.</summary>
    Run,
}

/// <summary>What the code of a record needs to know of a field.</summary>
internal sealed class FieldCode(TypeModel owner, FieldModel model)
{
    private readonly string table = owner.Name + "Table";

    public FieldModel Field => model;

    public string Name => model.CsName;

    /// <summary>The private field that holds a handle or a first row.</summary>
    public string At => Names.Camel(model.Name) + "At";

    /// <summary>The private field that holds the number of nested rows.</summary>
    public string Length => Names.Camel(model.Name) + "Length";

    /// <summary>What keeps what was made: a private field, or the one behind the property where that has the same type.</summary>
    public string Made => Keeping == Keeping.Nested ? "field" : Names.Camel(model.Name) + "Made";

    public string Column => $"{table}.{Name}Column";

    public string Column2 => $"{table}.{Name}Column2";

    public Keeping Keeping => model.Type switch
    {
        { IsList: true, Kind: FieldKind.Nested } => Keeping.Run,
        { IsList: true } => Keeping.List,
        { Kind: FieldKind.Nested } => Keeping.Nested,
        { IsReference: true } => Keeping.Lazy,
        { IsStoredAsText: true, Kind: not FieldKind.Decimal } => Keeping.Lazy,
        _ => Keeping.Value,
    };

    /// <summary>The type of one value.</summary>
    public string Item => model.Type.Kind switch
    {
        FieldKind.Int => "int",
        FieldKind.Decimal => "decimal",
        FieldKind.Bool => "bool",
        FieldKind.Date => "DateOnly",
        FieldKind.Edtf => "Edtf",
        FieldKind.Measure => "Measure",
        FieldKind.Uri => "Uri",
        FieldKind.Enum or FieldKind.Nested or FieldKind.Entity => model.Type.Name,
        FieldKind.Foreign => model.Type.Foreign!.FullName,
        _ => "string",
    };

    public string Type => model.Type.IsList ? $"ImmutableArray<{Item}>" : model.Type.IsOptional ? Item + "?" : Item;

    /// <summary>A program that makes a record must say it.</summary>
    public bool IsRequired => model.IsRequired;

    /// <summary>Reads the value out of a row.</summary>
    public string Read => (model.Type.Kind, model.Type.IsOptional) switch
    {
        (FieldKind.Int, false) => $"row.Read({Column})",
        (FieldKind.Int, true) => $"row.Optional({Column})",
        (FieldKind.Bool, false) => $"row.Flag({Column})",
        (FieldKind.Bool, true) => $"row.OptionalFlag({Column})",
        (FieldKind.Date, false) => $"row.Day({Column})",
        (FieldKind.Date, true) => $"row.OptionalDay({Column})",
        (FieldKind.Edtf, false) => $"row.Date({Column}, {Column2})",
        (FieldKind.Edtf, true) => $"row.OptionalDate({Column}, {Column2})",
        (FieldKind.Enum, false) => $"({Item})row.Read({Column})",
        (FieldKind.Enum, true) => $"({Item}?)row.Optional({Column})",
        (FieldKind.Decimal, false) => $"{table}.Instance.Number(row.Read({Column})).GetValueOrDefault()",
        _ => $"{table}.Instance.Number(row.Read({Column}))",
    };

    /// <summary>Makes the value from its handle.</summary>
    public string Make => Keeping switch
    {
        Keeping.Run => $"{Item}Table.Instance.Run(ref {Made}, {At}, {Length})",
        Keeping.Nested => $"{Item}Table.Instance.One(ref {Made}, {At}){(model.Type.IsOptional ? "" : "!")}",
        Keeping.List when model.Type.Foreign is { } other => $"{table}.Instance.Records(ref {Made}, {At}, {other.Finder}.Get)",
        Keeping.List when model.Type.Kind == FieldKind.Entity => $"{table}.Instance.Records(ref {Made}, {At}, {Item}Table.Instance)",
        Keeping.List => $"{table}.Instance.{ListReader}(ref {Made}, {At})",
        _ when model.Type.Foreign is { } other => $"DatasetStorage.Texts.Record({At}, {other.Finder}.Get)",
        _ when model.Type.Kind == FieldKind.Entity => $"{Item}Table.Instance.Get({At})",
        _ when model.Type.Kind == FieldKind.Measure => $"{table}.Instance.Measure({At})",
        _ when model.Type.Kind == FieldKind.Uri => $"{table}.Instance.Uri({At})",
        _ => $"DatasetStorage.Texts.Text({At})",
    };

    private string ListReader => model.Type.Kind switch
    {
        FieldKind.Int => "Ints",
        FieldKind.Decimal => "Numbers",
        FieldKind.Bool => "Flags",
        FieldKind.Date => "Days",
        FieldKind.Edtf => "Dates",
        FieldKind.Measure => "Measures",
        FieldKind.Uri => "Uris",
        FieldKind.Enum => "Enums",
        _ => "Texts",
    };

    /// <summary>
    /// The value that a record has where a program does not say one; null where that is C#'s own default. Types have their whole name, for a
    /// field of the record may be called like one.
    /// </summary>
    public string? Default(SchemaModel schema)
    {
        if (model.Default is not { } text || new ScalarReader(schema).Read(model, text) is not { Fault: null } value) return null;
        return model.Type.Kind switch
        {
            FieldKind.Enum => $"global::{schema.Dataset.Namespace}.{Item}.{schema.Enum(Item).Members[value.Number].CsName}",
            FieldKind.Bool => value.Number == 1 ? "true" : null,
            FieldKind.Int => FormattableString.Invariant($"{value.Number}"),
            FieldKind.Decimal => value.Text + "m",
            FieldKind.Date => FormattableString.Invariant($"global::System.DateOnly.FromDayNumber({value.Number})"),
            FieldKind.Edtf => FormattableString.Invariant($"global::Statecraft.Core.Edtf.FromBits({value.Number}, {value.Second})"),
            FieldKind.Measure => $"global::Statecraft.Core.Measure.Parse({CSharpText.Literal(value.Text!)})",
            FieldKind.Uri => $"new Uri({CSharpText.Literal(value.Text!)})",
            _ => CSharpText.Literal(value.Text!),
        };
    }

    /// <summary>
    /// Compares the field of two records: nested values and lists by value, references by id, addresses by their text, for to <see cref="Uri"/>
    /// two are equal that differ after the <c>#</c>.
    /// </summary>
    public string Equality => (model.Type.Kind, model.Type.IsList) switch
    {
        (FieldKind.Entity or FieldKind.Foreign, true) => $"{Name}.HasSameIds(other.{Name})",
        (FieldKind.Entity or FieldKind.Foreign, false) => $"{Name}?.Id == other.{Name}?.Id",
        (FieldKind.Uri, true) => $"{Name}.HasSameTexts(other.{Name})",
        (FieldKind.Uri, false) => $"{Name}?.OriginalString == other.{Name}?.OriginalString",
        (_, true) => $"{Name}.SequenceEqual(other.{Name})",
        (FieldKind.Measure or FieldKind.Nested, false) => $"object.Equals({Name}, other.{Name})",
        _ => $"{Name} == other.{Name}",
    };

    /// <summary>The field in a line for people to read, and in a hash.</summary>
    public string Shown => model.Type.IsReference ? $"{Name}?.Id" : Name;
}
