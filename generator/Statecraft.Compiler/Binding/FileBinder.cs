using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Binding;

/// <summary>From the text of a data file to its rows. No node outlives this.</summary>
internal static class FileBinder
{
    public static BoundFile Bind(SchemaModel schema, SourceFile file, IEnumerable<Problem> found)
    {
        var problems = new List<Problem>(found);
        var writer = new RowWriter();
        var maybeIds = Seq<string>.Empty;
        if (YamlReader.Read(file, problems) is { } root)
            foreach (var entry in root.Entries) BindRecords(schema, file, entry, writer, problems);
        else maybeIds = YamlSalvage.Ids(file.Text);

        problems.Sort(Problem.Compare);
        return new BoundFile(writer.Rows(file.Path, maybeIds), new FilePositions(writer.Ranges(), file.Lines), problems.ToSeq());
    }

    private static void BindRecords(SchemaModel schema, SourceFile file, YamlEntry entry, RowWriter writer, List<Problem> problems)
    {
        var number = IndexOfPlural(schema, entry.Key.Text);
        if (number < 0)
        {
            var near = Hint.For(entry.Key.Text, schema.Entities.Select(e => e.YamlPlural));
            problems.Add(RecordProblems.UnknownPlural.At(file.PlaceOf(entry.Key.Range), entry.Key.Text, near));
        }
        else if (entry.Value is YamlSequence records)
        {
            var binder = new RecordBinder(schema, number, file, writer, problems);
            foreach (var record in records.Items)
                if (record is YamlMapping mapping) binder.Bind(mapping);
                else problems.Add(RecordProblems.NoRecords.At(file.PlaceOf(record.Range), entry.Key.Text));
        }
        else if (entry.Value is not YamlScalar { IsAbsent: true })
        {
            problems.Add(RecordProblems.NoRecords.At(file.PlaceOf(entry.Key.Range), entry.Key.Text));
        }
    }

    private static int IndexOfPlural(SchemaModel schema, string plural)
    {
        for (var i = 0; i < schema.Entities.Count; i++)
            if (schema.Entities[i].YamlPlural == plural) return i;
        return -1;
    }
}
