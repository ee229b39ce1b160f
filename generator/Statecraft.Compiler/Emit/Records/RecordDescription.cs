using System.Globalization;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Emit.Records;

/// <summary>What a record says of itself in one line, for the documentation of the member that is named after it.</summary>
internal sealed class RecordDescription(LinkedDataset dataset)
{
    /// <summary>Enough to tell one record from another in an editor; the whole is a query away.</summary>
    private const int Longest = 240;

    public string Of(TypeModel type, int row)
    {
        var parts = Parts(type, row).ToList();
        var text = parts.Count < 2 ? string.Concat(parts) : parts[0] + ": " + string.Join("; ", parts.Skip(1));
        if (text.Length <= Longest) return text + (text.EndsWith(".", StringComparison.Ordinal) ? "" : ".");
        var cut = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text.Substring(0, cut) + "…";
    }

    private IEnumerable<string> Parts(TypeModel type, int row)
    {
        var table = dataset.Tables[type.Name];
        foreach (var field in type.Fields)
        {
            if (field.Name is ImplicitFields.Id or ImplicitFields.FormerIds || IsTimeless(field)) continue;
            var column = table.ColumnOf(field);
            var cell = table[row, column];
            if (field.Type is { IsList: true, Kind: FieldKind.Nested })
                for (var i = 0; i < table[row, column + 1]; i++)
                    yield return string.Join(", ", Parts(dataset.Schema.Type(field.Type.Name), (int)cell + i));
            else if (!field.Type.IsList && Shown(field, cell, field.Type.Kind == FieldKind.Edtf ? table[row, column + 1] : 0) is { } text)
                yield return type is EntityModel && !field.IsRequired && field.Type.Kind != FieldKind.Bool ? $"{field.Name} {text}" : text;
        }
    }

    /// <summary>What time does not matter for, such as who says it, is not what the record says.</summary>
    private bool IsTimeless(FieldModel field) =>
        field.Timeless || (field.Type.Kind == FieldKind.Nested && dataset.Schema.Type(field.Type.Name).Timeless);

    private string? Shown(FieldModel field, long cell, long second)
    {
        if (cell == TableData.None || field.Type.Kind is FieldKind.Unknown or FieldKind.Nested) return null;
        switch (field.Type.Kind)
        {
            case FieldKind.Enum:
                var members = dataset.Schema.Enum(field.Type.Name).Members;
                var member = members.IsEmpty ? null : members[(int)cell].Name;
                return member == field.Default ? null : member;
            case FieldKind.Bool:
                return cell == 1 ? field.Name : null;
            case FieldKind.Int:
                return FormattableString.Invariant($"{cell}");
            case FieldKind.Date:
                return new DateTime(cell * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            case FieldKind.Edtf:
                return cell == 0 ? null : Edtf.FromBits((int)cell, (int)second).ToString();
            case FieldKind.Entity:
                return cell == 0 ? null : IdOf(field.Type.Name, (int)cell - 1);
            default:
                return cell == 0 ? null : dataset.Texts[cell];
        }
    }

    private string IdOf(string entity, int row)
    {
        var table = dataset.Tables[entity];
        return dataset.Texts[table[row, table.ColumnOf(table.Type.Field(ImplicitFields.Id)!)]];
    }
}
