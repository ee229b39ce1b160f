namespace Statecraft.Core;

/// <summary>How many records of a kind there are.</summary>
/// <param name="Kind">The kind as the data files call it, in the plural: <c>visits</c>.</param>
/// <param name="Count">The number of records.</param>
public sealed record RecordCount(string Kind, int Count);
