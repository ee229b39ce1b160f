using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>All records by kind and id, in their final order; the second of two with one id is left out and reported.</summary>
internal sealed class Registry
{
    private readonly EntityPlan[] entities;
    private readonly LinkProblemList problems;
    private readonly List<RecordEntry>[] records;
    private readonly Dictionary<string, RecordEntry>[] byId;
    private readonly (string[] Ids, RecordEntry[] Records)?[] inOrder;

    /// <param name="entities">The plans of the entities, by their numbers.</param>
    public Registry(TypePlan[] entities, Seq<FileRows> files, LinkProblemList problems)
    {
        this.entities = [.. entities.Select(plan => new EntityPlan(plan))];
        this.problems = problems;
        records = [.. entities.Select(_ => new List<RecordEntry>())];
        byId = [.. entities.Select(_ => new Dictionary<string, RecordEntry>(StringComparer.Ordinal))];
        inOrder = new (string[], RecordEntry[])?[entities.Length];
        foreach (var file in files) Read(file);
        for (var i = 0; i < records.Length; i++)
        {
            foreach (var record in records[i])
                foreach (var former in record.FormerIds) Claim(i, former, record);
            records[i].Sort(entities[i].When < 0 ? RecordEntry.ById : RecordEntry.ByTime);
            for (var row = 0; row < records[i].Count; row++) records[i][row].Row = row;
        }
    }

    public IReadOnlyList<RecordEntry> Records(int entity) => records[entity];

    public RecordEntry? Find(int entity, string id) => byId[entity].TryGetValue(id, out var found) ? found : null;

    /// <summary>All ids, also those that records had before, in ordinal order, and the record of each.</summary>
    public (string[] Ids, RecordEntry[] Records) ById(int entity)
    {
        if (inOrder[entity] is { } known) return known;
        string[] ids = [.. byId[entity].Keys];
        RecordEntry[] found = [.. byId[entity].Values];
        Array.Sort(ids, found, StringComparer.Ordinal);
        inOrder[entity] = (ids, found);
        return (ids, found);
    }

    /// <summary>An entity and what each of its fields says of the time of a record.</summary>
    private sealed class EntityPlan
    {
        public EntityPlan(TypePlan type)
        {
            var entity = (EntityModel)type.Type;
            (Type, Entity) = (type, entity);
            Spells = [.. type.Names.Select(name => entity.Lifespan.TakeWhile(end => end != name).Count())];
        }

        public TypePlan Type { get; }

        public EntityModel Entity { get; }

        /// <summary>For each field its place among those of the lifespan; their number where it is none of them.</summary>
        public int[] Spells { get; }
    }

    private void Read(FileRows file)
    {
        var texts = new FileTexts(file, this, entities.Length);
        var cursor = new RowCursor(file);
        while (!cursor.AtEnd)
        {
            var entity = cursor.NextRecord();
            ReadRecord(file, texts, entity, ref cursor);
        }
    }

    private void ReadRecord(FileRows file, FileTexts texts, int number, ref RowCursor cursor)
    {
        var plan = entities[number];
        var (cell, place) = (cursor.Cell, cursor.Place);
        cursor.NextPlace();
        var id = cursor.NextText();
        var record = new RecordEntry(file, texts, cell, place, id ?? "");
        ReadFormerIds(record, ref cursor);
        for (var i = 2; i < plan.Type.Fields.Length; i++)
            if (i == plan.Type.When) record.SetWhen(NextDate(ref cursor));
            else if (plan.Spells[i] < plan.Entity.Lifespan.Count) ReadLifespan(record, plan, i, ref cursor);
            else RowWalk.Skip(plan.Type.Fields[i], ref cursor);
        if (id is not null && Claim(number, id, record)) records[number].Add(record);
    }

    private static void ReadFormerIds(RecordEntry record, ref RowCursor cursor)
    {
        cursor.NextPlace();
        var count = cursor.Next();
        if (count == 0) return;
        var ids = new List<string>(count);
        for (; count > 0; count--)
        {
            cursor.NextPlace();
            if (cursor.NextText() is { } former) ids.Add(former);
        }

        record.FormerIds = ids;
    }

    private static void ReadLifespan(RecordEntry record, EntityPlan plan, int field, ref RowCursor cursor)
    {
        if (!plan.Type.Fields[field].IsList)
        {
            AddEnd(record, plan.Entity.Lifespan.Count, plan.Spells[field], NextDate(ref cursor));
            return;
        }

        cursor.NextPlace();
        for (var count = cursor.Next(); count > 0; count--)
            if (NextDate(ref cursor) is { StartBits: not 0 } spell) record.OpenLifespan().AddSpell(spell);
    }

    private static Edtf NextDate(ref RowCursor cursor)
    {
        cursor.NextPlace();
        return Edtf.FromBits(cursor.Next(), cursor.Next());
    }

    /// <summary>A beginning or an end: what is not stated is open.</summary>
    private static void AddEnd(RecordEntry record, int ends, int end, Edtf date)
    {
        if (date.StartBits == 0) return;
        if (ends == 1) record.OpenLifespan().AddSpell(date);
        else if (end == 0) record.OpenLifespan().SetBegin(date);
        else record.OpenLifespan().SetEnd(date);
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
            problems.Add(new LinkProblem(LinkProblems.DuplicateId, record.Head, first.Head, new([id, entities[entity].Entity.YamlName])));
        return false;
    }
}
