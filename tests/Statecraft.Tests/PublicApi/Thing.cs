using System.Collections.Immutable;
using Statecraft.Core;

namespace Statecraft.Tests.PublicApi;

/// <summary>A record as the compiler makes one, with all that matters here.</summary>
public sealed record Thing(string Id, params ImmutableArray<string> FormerIds) : IRecord;

/// <summary>A class as the compiler makes one of a kind with members, and two properties by hand beside them.</summary>
public static class Things
{
    public static IReadOnlyList<Thing> All { get; } = [new("lamp-post", "lantern"), new("1st-stone")];

    public static Thing LampPost => All[0];

    public static Thing _1stStone => All[1];

    [Obsolete("The id is now 'lamp-post'; use LampPost.")]
    public static Thing Lantern => All[0];

    public static Thing Oldest => All[1];

    public static Thing Favourite => All[0];

    public static Thing? Find(string id) => All.FirstOrDefault(thing => thing.Id == id);
}

/// <summary>The same without members: here a property by hand may have the name of a record.</summary>
public static class LooseThings
{
    public static IReadOnlyList<Thing> All { get; } = [new("the-lamp"), new("the-stone")];

    public static Thing TheLamp => All[0];
}
