using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>The C# members that records get: one for each id, and one marked obsolete for each id that a record had before.</summary>
internal sealed class MemberNames(SchemaModel schema, Registry registry, LinkProblemList problems)
{
    public IEnumerable<MemberData> Of(int entity)
    {
        var type = schema.Entities[entity];
        if (!type.Members) yield break;
        var taken = Reserved(type);
        var first = new Dictionary<string, RecordEntry>(StringComparer.Ordinal);
        var (ids, records) = registry.ById(entity);
        for (var i = 0; i < ids.Length; i++)
        {
            var (id, record) = (ids[i], records[i]);
            var name = Names.Pascal(id);
            if (taken.Contains(name))
                problems.Add(new LinkProblem(LinkProblems.ReservedMember, record.Head, null, new([id, name, type.Plural])));
            else if (first.TryGetValue(name, out var other))
                problems.Add(new LinkProblem(LinkProblems.SameMember, record.Head, other.Head, new([id, name, other.Id])));
            else
            {
                first.Add(name, record);
                yield return new MemberData(name, id, record.Row, id == record.Id ? null : Names.Pascal(record.Id));
            }
        }
    }

    private HashSet<string> Reserved(EntityModel type)
    {
        var names = new HashSet<string>(NameRules.StaticMembers, StringComparer.Ordinal) { type.Plural, "DatasetStorage", type.Name + "Indexes" };
        foreach (var entity in schema.Entities) names.Add(entity.Name + "Table");
        foreach (var field in type.Fields)
            if (field.Unique) names.Add("FindBy" + field.CsName);
        foreach (var index in IndexModel.Of(schema, type)) names.Add("By" + index.CsName);
        return names;
    }
}

/// <summary>A member of the static class of an entity.</summary>
/// <param name="Now">The member to use instead, where this is an id that the record had before.</param>
internal sealed record MemberData(string Name, string Id, int Row, string? Now);
