using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Foreign;

/// <summary>A kind of record of another dataset with all records that it has in that version.</summary>
/// <param name="type">What C# calls it.</param>
/// <param name="members">The members that its records have by its schema, as C# names them. What is added by hand is not among them.</param>
/// <param name="records">The records, in ordinal order of their ids.</param>
internal sealed class ForeignEntity(ForeignType type, Seq<string> members, Seq<ForeignRecord> records) : IEquatable<ForeignEntity>
{
    private Tuple<string[], ForeignRecord[]>? byId;

    public ForeignType Type => type;

    public Seq<string> Members => members;

    public Seq<ForeignRecord> Records => records;

    /// <summary>What a sentence calls one of them.</summary>
    public string YamlName => Names.Kebab(type.Name);

    /// <summary>All ids, also those that records had before, in ordinal order.</summary>
    public IReadOnlyList<string> Ids => ById().Item1;

    /// <summary>The record with an id, or one that had it before; null where there is none.</summary>
    public ForeignRecord? Find(string id)
    {
        var (ids, found) = ById();
        var at = Array.BinarySearch(ids, id, StringComparer.Ordinal);
        return at < 0 ? null : found[at];
    }

    public bool Equals(ForeignEntity? other) =>
        other is not null && type.Equals(other.Type) && members.Equals(other.Members) && records.Equals(other.Records);

    public override bool Equals(object? obj) => Equals(obj as ForeignEntity);

    public override int GetHashCode() => type.GetHashCode();

    /// <summary>Made when it is first asked for: a dataset refers to few kinds of another. Two threads may make it; both make the same, and neither sees half of it.</summary>
    private Tuple<string[], ForeignRecord[]> ById()
    {
        if (byId is { } known) return known;
        string[] ids = [.. records.Select(record => record.Id), .. records.SelectMany(record => record.FormerIds)];
        ForeignRecord[] found = [.. records, .. records.SelectMany(record => record.FormerIds.Select(_ => record))];
        if (ids.Length > records.Count) Array.Sort(ids, found, StringComparer.Ordinal);
        return byId = Tuple.Create(ids, found);
    }
}
