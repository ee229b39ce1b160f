using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Binding;

/// <summary>Writes the records of one entity of one file, and reports what a record says that its type does not know.</summary>
internal sealed class RecordBinder(SchemaModel schema, int number, SourceFile file, RowWriter writer, List<Problem> problems)
{
    /// <summary>The most values that a list may have; more would not fit a block of the emitted tables.</summary>
    public const int LongestList = 40_000;

    private readonly EntityModel entity = schema.Entities[number];
    private readonly ScalarBinder scalars = new(schema, schema.Entities[number], file, writer, problems);
    private readonly Dictionary<string, Dictionary<string, int>> fieldNumbers = new(StringComparer.Ordinal);
    private TextRange here;

    public void Bind(YamlMapping record)
    {
        var id = record[ImplicitFields.Id];
        here = id is YamlScalar { IsAbsent: false } ? id.Range : record.Range;
        writer.Cell(number);
        writer.Place(here);
        WriteFields(entity, record, id is YamlScalar scalar ? $"the {entity.YamlName} '{scalar.Text}'" : $"this record of '{entity.YamlPlural}'");
    }

    private void WriteFields(TypeModel type, YamlMapping mapping, string what)
    {
        var values = Sort(type, mapping);
        for (var i = 0; i < type.Fields.Count; i++)
        {
            if (values[i] is null && type.Fields[i].IsRequired) Report(RecordProblems.MissingField, Head(mapping), what, type.Fields[i].Name);
            WriteField(type.Fields[i], values[i]);
        }

        foreach (var group in type.AnyOf)
            if (!mapping.Entries.Any(e => group.Fields.Contains(e.Key.Text))) Report(RecordProblems.NoneOf, Head(mapping), what, group.ToString());
    }

    /// <summary>The values by the number of their field; keys that are no fields are reported.</summary>
    private YamlNode?[] Sort(TypeModel type, YamlMapping mapping)
    {
        if (!fieldNumbers.TryGetValue(type.Name, out var numbers))
        {
            numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var field in type.Fields) numbers.Add(field.Name, numbers.Count);
            fieldNumbers.Add(type.Name, numbers);
        }

        var values = new YamlNode?[type.Fields.Count];
        foreach (var entry in mapping.Entries)
        {
            if (!numbers.TryGetValue(entry.Key.Text, out var i))
            {
                Report(RecordProblems.UnknownField, entry.Key.Range, entry.Key.Text, type.Name, Hint.For(entry.Key.Text, numbers.Keys));
                continue;
            }

            if (entry.Value is YamlScalar { IsAbsent: true, IsRefused: false }) Report(RecordProblems.NoValue, entry.Key.Range, entry.Key.Text);
            values[i] = entry.Value;
        }

        return values;
    }

    private void WriteField(FieldModel field, YamlNode? node)
    {
        if (node is YamlScalar { IsAbsent: true }) node = null;
        writer.Place(node?.Range ?? here);
        if (field.Type.Kind == FieldKind.Unknown) writer.Cell(0);
        else if (field.Type.IsList) WriteList(field, node);
        else if (node is YamlSequence) WriteNone(field, RecordProblems.ListForOne, node);
        else WriteValue(field, node);
    }

    private void WriteList(FieldModel field, YamlNode? node)
    {
        if (node is null)
        {
            writer.Cell(0);
            return;
        }

        if (node is not YamlSequence list)
        {
            Report(RecordProblems.OneForList, node.Range, field.Name);
            writer.Cell(0);
            return;
        }

        if (list.Items.IsEmpty && field.Type.Arity == Arity.Some) Report(RecordProblems.EmptyList, node.Range, field.Name);
        if (list.Items.Length > LongestList)
            Report(RecordProblems.TooLong, node.Range, field.Name, $"{list.Items.Length}", $"{LongestList}");
        var length = Math.Min(list.Items.Length, LongestList);
        writer.Cell(length);
        ReportTwice(field, list);
        for (var i = 0; i < length; i++)
        {
            writer.Place(list.Items[i].Range);
            if (list.Items[i] is YamlSequence inner) WriteNone(field, RecordProblems.ListForOne, inner);
            else WriteValue(field, list.Items[i]);
        }
    }

    private void ReportTwice(FieldModel field, YamlSequence list)
    {
        if (field.Type.Kind == FieldKind.Nested || list.Items.Length < 2) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
            if (item is YamlScalar { IsAbsent: false } scalar && !seen.Add(scalar.Text)) Report(RecordProblems.SaidTwice, item.Range, scalar.Text, field.Name);
    }

    private void WriteValue(FieldModel field, YamlNode? node)
    {
        if (field.Type.Kind == FieldKind.Nested) WriteNested(field, node);
        else if (node is YamlMapping) WriteNone(field, RecordProblems.MappingForValue, node);
        else if (node is YamlScalar { IsAbsent: true } absent) WriteAbsent(field, absent);
        else scalars.Write(field, node as YamlScalar);
    }

    /// <summary>A dash with nothing after it; what the reader refused was reported by it.</summary>
    private void WriteAbsent(FieldModel field, YamlScalar node)
    {
        if (!node.IsRefused) Report(RecordProblems.NoValue, node.Range, field.Name);
        scalars.WriteNone(field);
    }

    private void WriteNested(FieldModel field, YamlNode? node)
    {
        var type = schema.Type(field.Type.Name);
        if (node is YamlScalar scalar && type.Short is { } name)
            node = new YamlMapping([new YamlEntry(new YamlScalar(name, isPlain: true, scalar.Range), scalar)], scalar.Range);
        if (node is YamlMapping mapping)
        {
            writer.Cell(1);
            WriteFields(type, mapping, $"'{field.Name}'");
            return;
        }

        if (node is not null) Report(RecordProblems.ValueForMapping, node.Range, field.Name, type.Name);
        writer.Cell(0);
    }

    private void WriteNone(FieldModel field, ProblemKind kind, YamlNode node)
    {
        Report(kind, node.Range, field.Name);
        if (field.Type.Kind == FieldKind.Nested) writer.Cell(0);
        else scalars.WriteNone(field);
    }

    /// <summary>What a problem about the whole of a mapping points at: its first key, or the id of the record.</summary>
    private TextRange Head(YamlMapping mapping) =>
        mapping[ImplicitFields.Id] is { } id && id.Range == here ? here : mapping.Entries.IsEmpty ? mapping.Range : mapping.Entries[0].Key.Range;

    private void Report(ProblemKind kind, TextRange range, params string[] arguments) => problems.Add(kind.At(file.PlaceOf(range), arguments));
}
