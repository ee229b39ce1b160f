using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Foreign;

namespace Statecraft.Compiler.Schema;

/// <summary>What a single value is.</summary>
#pragma warning disable CA1720 // These are the types of the schema language, by the names that it has for them.
public enum FieldKind
{
    /// <summary>The schema names no type that exists; a problem says so, and data for it is not checked.</summary>
    Unknown,

    /// <summary>Small letters and digits, in words joined by single hyphens.</summary>
    Slug,

    /// <summary>A text of one line.</summary>
    String,

    /// <summary>A text of one line or more.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A number with a point.</summary>
    Decimal,

    /// <summary>Yes or no.</summary>
    Bool,

    /// <summary>A day of the calendar.</summary>
    Date,

    /// <summary>A date that says how exact it is.</summary>
    Edtf,

    /// <summary>An amount and its unit.</summary>
    Measure,

    /// <summary>A web address.</summary>
    Uri,

    /// <summary>The name of a field of the record in which it stands.</summary>
    Field,

    /// <summary>One of a list of words.</summary>
    Enum,

    /// <summary>A part of a record, with fields of its own.</summary>
    Nested,

    /// <summary>A reference to a record.</summary>
    Entity,

    /// <summary>A reference to a record of another dataset, which is kept as its id: another version of that dataset may be there at run time.</summary>
    Foreign,
}
#pragma warning restore CA1720

/// <summary>How many values a field takes.</summary>
internal enum Arity
{
    One,
    Optional,
    Many,
    Some,
}

/// <summary>The type of a field: <c>Loan+</c> is a nested type, its name, and some.</summary>
/// <param name="Foreign">What it is in another dataset, where it is a kind of record of one.</param>
internal sealed record FieldType(FieldKind Kind, string Name, Arity Arity, ForeignType? Foreign = null)
{
    /// <summary>Its values are references to records, of this dataset or another.</summary>
    public bool IsReference => Kind is FieldKind.Entity or FieldKind.Foreign;

    public bool IsList => Arity is Arity.Many or Arity.Some;

    public bool IsOptional => Arity == Arity.Optional;

    /// <summary>The field must be written, unless it has a default.</summary>
    public bool IsRequired => Arity is Arity.One or Arity.Some;

    /// <summary>Its values are stored as text, and turned into their type when they are read.</summary>
    public bool IsStoredAsText => Kind is FieldKind.Slug or FieldKind.String or FieldKind.Text or FieldKind.Uri or FieldKind.Decimal
        or FieldKind.Measure or FieldKind.Field or FieldKind.Foreign;

    public override string ToString() => Name + Arity switch { Arity.Optional => "?", Arity.Many => "*", Arity.Some => "+", _ => "" };
}

/// <summary>A field of an entity or nested type.</summary>
/// <param name="Name">As in YAML: <c>shelf-mark</c>.</param>
/// <param name="Default">The value of a field that is not written, as in YAML.</param>
/// <param name="Inverses">The names of the ways back.</param>
internal sealed record FieldModel(
    string Name,
    FieldType Type,
    string Summary,
    string? Default = null,
    bool Unique = false,
    bool Index = false,
    bool Symmetric = false,
    bool Timeless = false,
    string? Pattern = null,
    decimal? Min = null,
    decimal? Max = null,
    Seq<InverseModel> Inverses = default)
{
    public string CsName => Names.Pascal(Name);

    /// <summary>A record cannot do without it: it has no default and is no list that may be empty.</summary>
    public bool IsRequired => Type.IsRequired && Default is null;
}

/// <summary>A way back from a record to those that refer to it.</summary>
/// <param name="Through">The field of the nested type that holds the reference; null where the field itself is the reference.</param>
/// <param name="Name">The name that the referenced record gets for it.</param>
internal sealed record InverseModel(string? Through, string Name)
{
    public string CsName => Names.Pascal(Name);
}
