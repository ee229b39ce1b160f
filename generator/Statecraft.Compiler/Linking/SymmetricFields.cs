using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>
/// Fields that are written on one side and read from both. Every pair of such a field is gathered before any row is written, so that each row
/// gets its whole list.
/// </summary>
internal sealed class SymmetricFields
{
    private readonly Dictionary<(int Entity, string Field), Dictionary<int, SortedSet<int>>> partners = [];
    private readonly Dictionary<(int Entity, string Field, int Low, int High), PlaceRef> written = [];
    private readonly LinkProblemList problems;

    public SymmetricFields(TypePlan[] entities, Registry registry, LinkProblemList problems)
    {
        this.problems = problems;
        foreach (var entity in entities)
            foreach (var field in entity.Fields)
                if (field.Field.Symmetric)
                    foreach (var record in registry.Records(entity.Number)) Gather(registry, entity, field.Field, record);
    }

    /// <summary>The rows on the other side, in the order of the table.</summary>
    public IEnumerable<int> Partners(int entity, FieldModel field, int row) =>
        partners.TryGetValue((entity, field.Name), out var byRow) && byRow.TryGetValue(row, out var rows) ? rows : [];

    private void Gather(Registry registry, TypePlan entity, FieldModel field, RecordEntry record)
    {
        var cursor = RowWalk.Find(entity, field, record);
        cursor.NextPlace();
        for (var count = cursor.Next(); count > 0; count--)
        {
            var at = new PlaceRef(record.File.Path, cursor.NextPlace());
            if (cursor.NextText() is { } id && registry.Find(entity.Number, id) is { } partner) Join(entity.Number, field, record, partner, at);
        }
    }

    private void Join(int entity, FieldModel field, RecordEntry record, RecordEntry partner, PlaceRef at)
    {
        if (record == partner)
        {
            problems.Add(new LinkProblem(LinkProblems.SymmetricSelf, at, null, new([record.Id, field.Name])));
            return;
        }

        var pair = (entity, field.Name, Math.Min(record.Row, partner.Row), Math.Max(record.Row, partner.Row));
        if (written.TryGetValue(pair, out var first))
        {
            problems.Add(new LinkProblem(LinkProblems.SymmetricTwice, at, first, new([record.Id, partner.Id])));
            return;
        }

        written.Add(pair, at);
        Add(entity, field, record.Row, partner.Row);
        Add(entity, field, partner.Row, record.Row);
    }

    private void Add(int entity, FieldModel field, int row, int partner)
    {
        if (!partners.TryGetValue((entity, field.Name), out var byRow)) partners.Add((entity, field.Name), byRow = []);
        if (!byRow.TryGetValue(row, out var rows)) byRow.Add(row, rows = []);
        rows.Add(partner);
    }
}
