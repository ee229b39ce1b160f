using System.Collections.Immutable;

namespace Statecraft.Core;

/// <summary>A record of a dataset: something with an id of its own.</summary>
public interface IRecord
{
    /// <summary>The id, unique among the records of its kind. It never changes.</summary>
    string Id { get; }

    /// <summary>Ids that it had before; they still lead to it.</summary>
    ImmutableArray<string> FormerIds { get; }
}
