using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Records;

/// <summary>Writes a member for each record of an entity, with what the record says of itself as its documentation.</summary>
internal sealed class MemberEmitter(LinkedDataset dataset, EntityData entity)
{
    private readonly RecordDescription description = new(dataset);

    public void Write(CodeWriter writer)
    {
        writer.Open($"public static partial class {entity.Model.Plural}");
        var first = true;
        foreach (var member in entity.Members)
        {
            if (!first) writer.Line();
            first = false;
            writer.Summary(description.Of(entity.Model, member.Row));
            if (member.Now is { } now) writer.Line($"[Obsolete({CSharpText.Literal($"The id is now '{Id(member.Row)}'; use {now}.")})]");
            writer.Line(FormattableString.Invariant($"public static {entity.Model.Name} {member.Name} => {entity.Model.Name}Table.Instance.At({member.Row});"));
        }

        writer.Close();
    }

    private string Id(int row)
    {
        var table = dataset.Tables[entity.Model.Name];
        return dataset.Texts[table[row, table.ColumnOf(entity.Model.Field(ImplicitFields.Id)!)]];
    }
}
