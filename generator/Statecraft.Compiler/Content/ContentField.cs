using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Content;

/// <summary>A word that can be the value of a field.</summary>
/// <param name="Name">The word, as in YAML.</param>
/// <param name="Summary">What it means.</param>
public sealed record ContentMember(string Name, string Summary);

/// <summary>A field of an entity or nested type, as the schema declares it.</summary>
public sealed class ContentField
{
    private readonly FieldModel model;

    internal ContentField(FieldModel model, int column, ContentType? type, IReadOnlyList<ContentMember> members)
    {
        this.model = model;
        (Column, Type, Members) = (column, type, members);
    }

    /// <summary>Its name, as in YAML: <c>shelf-mark</c>.</summary>
    public string Name => model.Name;

    /// <summary>What it is, for readers.</summary>
    public string Summary => model.Summary;

    /// <summary>What its value is, or each of its values.</summary>
    public FieldKind Kind => model.Type.Kind;

    /// <summary>The name of its type, as in the schema and without what says how many: <c>edtf</c>, <c>Loan</c>.</summary>
    public string TypeName => model.Type.Name;

    /// <summary>Whether it takes a list.</summary>
    public bool IsList => model.Type.IsList;

    /// <summary>Whether it always has a value: it must be written, or has a default. A list has none that is sure to be there.</summary>
    public bool IsNeverAbsent => model.Type.Arity == Arity.One;

    /// <summary>Whether it must be written: it has no default, and is no list that may be empty.</summary>
    public bool IsRequired => model.IsRequired;

    /// <summary>What it is where it is not written, as in YAML; else null.</summary>
    public string? Default => model.Default;

    /// <summary>The regular expression that the whole of a value must match, or null.</summary>
    public string? Pattern => model.Pattern;

    /// <summary>Whether time does not matter for what it refers to.</summary>
    public bool IsTimeless => model.Timeless || Type is { IsTimeless: true };

    /// <summary>Whether no two records have the same value.</summary>
    public bool IsUnique => model.Unique;

    /// <summary>Whether it is a reference that is written on one side and read from both; the order of such a list says nothing.</summary>
    public bool IsSymmetric => model.Symmetric;

    /// <summary>The least that it may be.</summary>
    public decimal? Minimum => model.Min;

    /// <summary>The most that it may be.</summary>
    public decimal? Maximum => model.Max;

    /// <summary>The entity that it refers to, or the nested type of its value; else null.</summary>
    public ContentType? Type { get; }

    /// <summary>The kind of record of another dataset that it refers to; else null. Its values are ids then.</summary>
    public ForeignKind? Foreign { get; internal init; }

    /// <summary>The words that its value can be, where it is an enum.</summary>
    public IReadOnlyList<ContentMember> Members { get; }

    /// <summary>The first column of the field in the table of its type.</summary>
    internal int Column { get; }

    /// <summary>What C# calls it, which is what a value that names a field is stored as.</summary>
    internal string CsName => model.CsName;
}
