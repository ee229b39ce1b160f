using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>All records by kind and id, in their final order; the second of two with one id is left out and reported.</summary>
internal sealed class Registry
{
    private readonly SchemaModel schema;
    private readonly List<LinkProblem> problems;
    private readonly List<RecordEntry>[] records;
    private readonly Dictionary<string, RecordEntry>[] byId;

    public Registry(SchemaModel schema, Seq<FileRows> files, List<LinkProblem> problems)
    {
        this.schema = schema;
        this.problems = problems;
        records = [.. schema.Entities.Select(_ => new List<RecordEntry>())];
        byId = [.. schema.Entities.Select(_ => new Dictionary<string, RecordEntry>(StringComparer.Ordinal))];
        foreach (var file in files) Read(file);
        for (var i = 0; i < records.Length; i++)
        {
            foreach (var record in records[i])
                foreach (var former in record.FormerIds) Claim(i, former, record);
            records[i].Sort(schema.Entities[i].When is null ? RecordEntry.ById : RecordEntry.ByTime);
            for (var row = 0; row < records[i].Count; row++) records[i][row].Row = row;
        }
    }

    public IReadOnlyList<RecordEntry> Records(int entity) => records[entity];

    public RecordEntry? Find(int entity, string id) => byId[entity].TryGetValue(id, out var found) ? found : null;

    public IEnumerable<string> Ids(int entity) => byId[entity].Keys.OrderBy(id => id, StringComparer.Ordinal);

    private void Read(FileRows file)
    {
        var cursor = new RowCursor(file);
        while (!cursor.AtEnd)
        {
            var entity = cursor.NextRecord();
            ReadRecord(file, entity, ref cursor);
        }
    }

    private void ReadRecord(FileRows file, int number, ref RowCursor cursor)
    {
        var entity = schema.Entities[number];
        var (cell, place) = (cursor.Cell, cursor.Place);
        cursor.NextPlace();
        var id = cursor.NextText();
        var record = new RecordEntry(file, cell, place, id ?? "");
        ReadFormerIds(record, ref cursor);
        for (var i = 2; i < entity.Fields.Count; i++) ReadField(record, entity, entity.Fields[i], ref cursor);
        if (id is not null && Claim(number, id, record)) records[number].Add(record);
    }

    private static void ReadFormerIds(RecordEntry record, ref RowCursor cursor)
    {
        cursor.NextPlace();
        for (var count = cursor.Next(); count > 0; count--)
        {
            cursor.NextPlace();
            if (cursor.NextText() is { } former) record.FormerIds.Add(former);
        }
    }

    private void ReadField(RecordEntry record, EntityModel entity, FieldModel field, ref RowCursor cursor)
    {
        var isWhen = field.Name == entity.When;
        var spell = -1;
        for (var i = 0; i < entity.Lifespan.Count; i++)
            if (entity.Lifespan[i] == field.Name) spell = i;
        if (!isWhen && spell < 0)
        {
            RowWalk.Skip(schema, field, ref cursor);
            return;
        }

        cursor.NextPlace();
        if (isWhen) record.When = NextDate(ref cursor);
        else if (!field.Type.IsList) AddEnd(record, entity.Lifespan.Count, spell, NextDate(ref cursor));
        else
            for (var count = cursor.Next(); count > 0; count--)
            {
                cursor.NextPlace();
                AddSpell(record, NextDate(ref cursor));
            }
    }

    private static Edtf NextDate(ref RowCursor cursor) => Edtf.FromBits(cursor.Next(), cursor.Next());

    /// <summary>A beginning or an end: what is not stated is open.</summary>
    private static void AddEnd(RecordEntry record, int ends, int end, Edtf date)
    {
        if (ends == 1)
        {
            AddSpell(record, date);
            return;
        }

        if (date.StartBits == 0) return;
        if (end == 0) record.Begin = date;
        else record.End = date;
        record.LifespanText = $"{record.Begin}/{record.End}";
    }

    private static void AddSpell(RecordEntry record, Edtf spell)
    {
        if (spell.StartBits == 0) return;
        record.Lifespan.Add(spell);
        record.LifespanText = string.Join(", ", record.Lifespan);
    }

    /// <summary>Takes an id for a record, or says who has it.</summary>
    private bool Claim(int entity, string id, RecordEntry record)
    {
        if (!byId[entity].TryGetValue(id, out var first))
        {
            byId[entity].Add(id, record);
            return true;
        }

        if (first != record)
            problems.Add(new LinkProblem(LinkProblems.DuplicateId, record.Head, first.Head, new([id, schema.Entities[entity].YamlName])));
        return false;
    }
}
