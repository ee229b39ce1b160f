namespace Statecraft.Tests.Plausibility;

/// <summary>A record that says something which can hardly be.</summary>
/// <param name="Kind">The plural of its kind, as in a data file.</param>
/// <param name="Id">Its id.</param>
/// <param name="What">What can hardly be.</param>
public sealed record Finding(string Kind, string Id, string What);
