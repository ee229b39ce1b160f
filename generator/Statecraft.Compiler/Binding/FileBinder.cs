using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Binding;

/// <summary>From the text of a data file to its rows. A node lives until its record is bound.</summary>
internal sealed class FileBinder : IRecordReader
{
    private readonly SchemaModel schema;
    private readonly SourceFile file;
    private RowWriter writer = new(0);
    private ProblemList problems = new();
    private RecordBinder? binder;
    private string? plural;

    private FileBinder(SchemaModel schema, SourceFile file) => (this.schema, this.file) = (schema, file);

    public static BoundFile Bind(SchemaModel schema, SourceFile file, IEnumerable<Problem> found)
    {
        var all = new ProblemList();
        all.AddRange(found);
        var records = new FileBinder(schema, file);
        var maybeIds = Seq<string>.Empty;
        if (YamlReader.Read(file, all, records) is { } root)
        {
            foreach (var entry in root.Entries) records.Check(entry);
            all.AddRange(records.problems);
        }
        else
        {
            records.Start();
            maybeIds = YamlSalvage.Ids(file.Text);
        }

        return new BoundFile(records.writer.Rows(file.Path, maybeIds), new FilePositions(records.writer.Places(), file.Lines), all.InOrder());
    }

    public void Start()
    {
        writer = new RowWriter(file.Text.Length);
        problems = new ProblemList();
        plural = null;
    }

    public void Take(YamlScalar key, YamlNode item)
    {
        if (plural != key.Text)
        {
            plural = key.Text;
            binder = IndexOfPlural(plural) is var number && number >= 0 ? new RecordBinder(schema, number, file, writer, problems) : null;
        }

        if (binder is null) return;
        if (item is YamlMapping record) binder.Bind(record);
        else problems.Add(RecordProblems.NoRecords.At(file.PlaceOf(item.Range), key.Text));
    }

    /// <summary>Reports a key that is no kind of record, and one without a list.</summary>
    private void Check(YamlEntry entry)
    {
        if (IndexOfPlural(entry.Key.Text) < 0)
        {
            var near = Hint.For(entry.Key.Text, schema.Entities.Select(e => e.YamlPlural));
            problems.Add(RecordProblems.UnknownPlural.At(file.PlaceOf(entry.Key.Range), entry.Key.Text, near));
        }
        else if (entry.Value is not (YamlSequence or YamlScalar { IsAbsent: true }))
        {
            problems.Add(RecordProblems.NoRecords.At(file.PlaceOf(entry.Key.Range), entry.Key.Text));
        }
    }

    private int IndexOfPlural(string plural)
    {
        for (var i = 0; i < schema.Entities.Count; i++)
            if (schema.Entities[i].YamlPlural == plural) return i;
        return -1;
    }
}
