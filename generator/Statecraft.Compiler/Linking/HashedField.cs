using System.Text;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>A field of a table as <see cref="ContentHash"/> walks over it, with all that is the same in every row looked up.</summary>
internal sealed class HashedField
{
    private HashedField(LinkedDataset dataset, TableData table, FieldModel field)
    {
        (Kind, IsList, Column) = (field.Type.Kind, field.Type.IsList, table.ColumnOf(field));
        // A nested value says none itself, so nothing follows its type.
        Head = Encoding.UTF8.GetBytes($"{field.Name}: {field.Type.Name}{(IsList ? "*" : "")}{(Kind == FieldKind.Nested ? "" : " ")}");
        if (Kind is FieldKind.Entity or FieldKind.Nested) Target = dataset.Tables[field.Type.Name];
        // No type contains itself, so this ends.
        if (Kind == FieldKind.Nested) Fields = Of(dataset, Target!);
        else if (Kind == FieldKind.Enum) Words = [.. dataset.Schema.Enum(field.Type.Name).Members.Select(member => member.Name)];
    }

    /// <summary>What a line begins with: <c>title: string </c>, <c>genres: slug* </c>.</summary>
    public byte[] Head { get; }

    public FieldKind Kind { get; }

    public bool IsList { get; }

    /// <summary>A value is two numbers.</summary>
    public bool IsPair => Kind == FieldKind.Edtf;

    /// <summary>The first column.</summary>
    public int Column { get; }

    /// <summary>The table of the records or nested values that it refers to.</summary>
    public TableData? Target { get; }

    /// <summary>The fields of its nested values.</summary>
    public HashedField[] Fields { get; } = [];

    /// <summary>The words that it can be.</summary>
    public string[] Words { get; } = [];

    /// <summary>The fields of a table in ordinal order, without the id, which stands on the line of the record.</summary>
    public static HashedField[] Of(LinkedDataset dataset, TableData table) =>
    [
        .. table.Type.Fields
            .Where(field => field.Type.Kind != FieldKind.Unknown && !(table.Type is EntityModel && field.Name == ImplicitFields.Id))
            .OrderBy(field => field.Name, StringComparer.Ordinal)
            .Select(field => new HashedField(dataset, table, field)),
    ];
}
