using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>Resolves ids to records, and says why one does not resolve or may not be referred to.</summary>
internal sealed class References(SchemaModel schema, Registry registry, ForeignReferences foreign, HashSet<string> maybeIds, LinkProblemList problems)
{
    /// <summary>A suggestion is looked for among all ids. Whoever gets more than these has one reason for all of them.</summary>
    private const int MostHints = 100;

    private int hints;

    /// <summary>The record, or null.</summary>
    /// <param name="from">The record that refers to it.</param>
    /// <param name="text">The number of the id among the texts of the file.</param>
    /// <param name="when">The time of what refers; the default where it has none, or where time does not matter.</param>
    public RecordEntry? Resolve(int entity, RecordEntry from, int text, int place, Edtf when)
    {
        if (from.Texts.Record(entity, text) is not { } record)
        {
            var id = from.File.Texts[text - 1];
            if (!maybeIds.Contains(id)) problems.Add(Unknown(schema.Entities[entity].YamlName, id, new PlaceRef(from.File.Path, place), () => registry.ById(entity).Ids));
            return null;
        }

        CheckTime(record.Lifespan, from, text, place, when);
        return record;
    }

    /// <summary>The id that a record of another dataset has now, or null.</summary>
    /// <param name="entity">The name of its kind.</param>
    /// <inheritdoc cref="Resolve"/>
    public string? ResolveForeign(string entity, RecordEntry from, int text, int place, Edtf when)
    {
        var (kind, id) = (foreign.Entity(entity), from.File.Texts[text - 1]);
        if (kind.Find(id) is not { } record)
        {
            problems.Add(Unknown(kind.YamlName, id, new PlaceRef(from.File.Path, place), () => kind.Ids));
            return null;
        }

        CheckTime(foreign.LifespanOf(record), from, text, place, when);
        return record.Id;
    }

    private void CheckTime(Lifespan? lifespan, RecordEntry from, int text, int place, Edtf when)
    {
        if (lifespan?.CertainlyExcludes(when) == true)
            problems.Add(new LinkProblem(
                LinkProblems.OutsideLifespan, new PlaceRef(from.File.Path, place), null, new([when.ToString(), from.File.Texts[text - 1], lifespan.ToString()])));
    }

    private LinkProblem Unknown(string wanted, string id, PlaceRef at, Func<IEnumerable<string>> ids)
    {
        for (var other = 0; other < schema.Entities.Count; other++)
            if (registry.Find(other, id) is { } found)
                return new LinkProblem(LinkProblems.WrongKind, at, found.Head, new([id, schema.Entities[other].YamlName, wanted]));
        if (foreign.Find(id) is var (kind, dataset)) return new LinkProblem(LinkProblems.WrongKind, at, null, new([id, kind, wanted, dataset]));
        return new LinkProblem(LinkProblems.UnknownReference, at, null, new([wanted, id, hints++ < MostHints ? Hint.For(id, ids()) : "."]));
    }
}
