using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Content;

/// <summary>What other datasets may know of a dataset: its kinds of records, and of each record the ids and the lifespan.</summary>
internal static class KnownToOthers
{
    public static ForeignDataset Of(LinkedDataset linked)
    {
        var schema = linked.Schema;
        return new ForeignDataset(
            schema.Dataset.Name,
            schema.Dataset.Version,
            schema.Dataset.Namespace,
            schema.Entities.Select(entity => new ForeignEntity(
                new ForeignType(schema.Dataset.Namespace, entity.Name, entity.Plural), MembersOf(schema, entity), RecordsOf(linked, entity))).ToSeq());
    }

    private static Seq<string> MembersOf(SchemaModel schema, EntityModel entity) =>
        entity.Fields.Select(field => field.CsName).Concat(NameRules.WaysBackTo(schema, entity.Name).Select(way => way.Inverse.CsName)).ToSeq();

    private static Seq<ForeignRecord> RecordsOf(LinkedDataset linked, EntityModel entity)
    {
        var table = linked.Tables[entity.Name];
        var (id, former) = (table.ColumnOf(entity.Field(ImplicitFields.Id)!), table.ColumnOf(entity.Field(ImplicitFields.FormerIds)!));
        return Enumerable.Range(0, table.RowCount)
            .Select(row => new ForeignRecord(
                linked.Texts[table[row, id]], linked.Lists[table[row, former]].Select(text => linked.Texts[text]).ToSeq(), LifespanOf(linked, entity, table, row)))
            .OrderBy(record => record.Id, StringComparer.Ordinal).ToSeq();
    }

    private static ForeignLifespan? LifespanOf(LinkedDataset linked, EntityModel entity, TableData table, int row)
    {
        if (entity.Lifespan.IsEmpty) return null;
        var ends = entity.Lifespan.Select(name => entity.Field(name)!).ToList();
        var dates = ends.ConvertAll(field => DatesOf(linked, table, row, field));
        var lifespan = ends.Count == 1 ? new ForeignLifespan(dates[0]) : new ForeignLifespan(default, FirstOf(dates[0]), FirstOf(dates[1]));
        return lifespan.IsEmpty ? null : lifespan;
    }

    private static Edtf FirstOf(Seq<Edtf> dates) => dates.IsEmpty ? default : dates[0];

    private static Seq<Edtf> DatesOf(LinkedDataset linked, TableData table, int row, FieldModel field)
    {
        var column = table.ColumnOf(field);
        var cells = field.Type.IsList ? linked.Lists[table[row, column]] : new Seq<long>([table[row, column], table[row, column + 1]]);
        return Enumerable.Range(0, cells.Count / 2)
            .Select(i => Edtf.FromBits((int)cells[2 * i], (int)cells[(2 * i) + 1]))
            .Where(date => date.StartBits != 0).ToSeq();
    }
}
