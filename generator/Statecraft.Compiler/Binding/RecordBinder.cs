using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Binding;

/// <summary>Writes the records of one entity of one file, and reports what a record says that its type does not know.</summary>
internal sealed class RecordBinder(SchemaModel schema, int number, SourceFile file, RowWriter writer, ProblemList problems)
{
    /// <summary>The most values that a list may have; more would not fit a block of the emitted tables.</summary>
    public const int LongestList = 40_000;

    private readonly EntityModel entity = schema.Entities[number];
    private readonly TypePlan plan = TypePlan.Of(schema, number);
    private readonly ScalarBinder scalars = new(schema, schema.Entities[number], file, writer, problems);

    // Which entry fills each field, counted from 1, for all open mappings one after the other: each is cut off the end when it is done.
    private readonly List<int> filled = [];
    private TextRange here;

    public void Bind(YamlMapping record)
    {
        var id = record[ImplicitFields.Id];
        here = id is YamlScalar { IsAbsent: false } ? id.Range : record.Range;
        writer.Record(number, here);
        WriteFields(plan, record, null);
    }

    /// <param name="field">The field whose value the mapping is; null for that of the record.</param>
    private void WriteFields(TypePlan type, YamlMapping mapping, FieldPlan? field)
    {
        var first = filled.Count;
        Sort(type, mapping);
        for (var i = 0; i < type.Fields.Length; i++)
        {
            var node = filled[first + i] is var entry && entry > 0 ? mapping.Entries[entry - 1].Value : null;
            if (node is null && type.Fields[i].Field.IsRequired)
                Report(RecordProblems.MissingField, Head(mapping), What(mapping, field), type.Fields[i].Field.Name);
            WriteField(type.Fields[i], node);
        }

        filled.RemoveRange(first, type.Fields.Length);
        foreach (var group in type.Type.AnyOf)
            if (!HasAny(mapping, group)) Report(RecordProblems.NoneOf, Head(mapping), What(mapping, field), group.ToString());
    }

    /// <summary>Finds the entry of each field; keys that are no fields are reported.</summary>
    private void Sort(TypePlan type, YamlMapping mapping)
    {
        var (first, next) = (filled.Count, 0);
        foreach (var _ in type.Fields) filled.Add(0);
        for (var at = 0; at < mapping.Entries.Length; at++)
        {
            var entry = mapping.Entries[at];
            var i = type.NumberOf(entry.Key.Text, next);
            if (i < 0)
            {
                Report(RecordProblems.UnknownField, entry.Key.Range, entry.Key.Text, type.Type.Name, Hint.For(entry.Key.Text, type.Names));
                continue;
            }

            if (entry.Value is YamlScalar { IsAbsent: true, IsRefused: false }) Report(RecordProblems.NoValue, entry.Key.Range, entry.Key.Text);
            filled[first + i] = at + 1;
            next = i + 1;
        }
    }

    private void WriteField(FieldPlan field, YamlNode? node)
    {
        if (node is YamlScalar { IsAbsent: true }) node = null;
        writer.Place(node?.Range ?? here);
        if (field.Kind == FieldKind.Unknown) writer.Cell(0);
        else if (field.IsList) WriteList(field, node);
        else if (node is YamlSequence) WriteNone(field, RecordProblems.ListForOne, node);
        else WriteValue(field, node);
    }

    private void WriteList(FieldPlan field, YamlNode? node)
    {
        if (node is not YamlSequence list)
        {
            if (node is not null) Report(RecordProblems.OneForList, node.Range, field.Field.Name);
            writer.Cell(0);
            return;
        }

        if (list.Items.IsEmpty && field.Field.Type.Arity == Arity.Some) Report(RecordProblems.EmptyList, node.Range, field.Field.Name);
        if (list.Items.Length > LongestList)
            Report(RecordProblems.TooLong, node.Range, field.Field.Name, $"{list.Items.Length}", $"{LongestList}");
        var length = Math.Min(list.Items.Length, LongestList);
        writer.Cell(length);
        if (field.Kind != FieldKind.Nested && list.Items.Length > 1)
            foreach (var twice in Repeats.In(list.Items)) Report(RecordProblems.SaidTwice, twice.Range, twice.Text, field.Field.Name);
        for (var i = 0; i < length; i++)
        {
            writer.Place(list.Items[i].Range);
            if (list.Items[i] is YamlSequence inner) WriteNone(field, RecordProblems.ListForOne, inner);
            else WriteValue(field, list.Items[i]);
        }
    }

    private void WriteValue(FieldPlan field, YamlNode? node)
    {
        if (field.Nested is { } nested) WriteNested(field, nested, node);
        else if (node is YamlMapping) WriteNone(field, RecordProblems.MappingForValue, node);
        else if (node is YamlScalar { IsAbsent: true } absent) WriteAbsent(field, absent);
        else scalars.Write(field, node as YamlScalar);
    }

    /// <summary>A dash with nothing after it; what the reader refused was reported by it.</summary>
    private void WriteAbsent(FieldPlan field, YamlScalar node)
    {
        if (!node.IsRefused) Report(RecordProblems.NoValue, node.Range, field.Field.Name);
        scalars.WriteNone(field.Kind);
    }

    private void WriteNested(FieldPlan field, TypePlan type, YamlNode? node)
    {
        if (node is YamlScalar scalar && ((NestedModel)type.Type).Short is { } name)
            node = new YamlMapping([new YamlEntry(new YamlScalar(name, isPlain: true, scalar.Range), scalar)], scalar.Range);
        if (node is YamlMapping mapping)
        {
            writer.Cell(1);
            WriteFields(type, mapping, field);
            return;
        }

        if (node is not null) Report(RecordProblems.ValueForMapping, node.Range, field.Field.Name, type.Type.Name);
        writer.Cell(0);
    }

    private void WriteNone(FieldPlan field, ProblemKind kind, YamlNode node)
    {
        Report(kind, node.Range, field.Field.Name);
        if (field.Kind == FieldKind.Nested) writer.Cell(0);
        else scalars.WriteNone(field.Kind);
    }

    /// <summary>What a sentence calls the whole of a mapping.</summary>
    private string What(YamlMapping mapping, FieldPlan? field) =>
        field is not null ? $"'{field.Field.Name}'"
        : mapping[ImplicitFields.Id] is YamlScalar id ? $"the {entity.YamlName} '{id.Text}'"
        : $"this record of '{entity.YamlPlural}'";

    /// <summary>What a problem about the whole of a mapping points at: its first key, or the id of the record.</summary>
    private TextRange Head(YamlMapping mapping) =>
        mapping[ImplicitFields.Id] is { } id && id.Range == here ? here : mapping.Entries.IsEmpty ? mapping.Range : mapping.Entries[0].Key.Range;

    private static bool HasAny(YamlMapping mapping, FieldGroup group)
    {
        foreach (var name in group.Fields)
            if (mapping[name] is not null) return true;
        return false;
    }

    private void Report(ProblemKind kind, TextRange range, params string[] arguments) => problems.Add(kind.At(file.PlaceOf(range), arguments));
}
