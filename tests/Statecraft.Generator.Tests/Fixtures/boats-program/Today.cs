using System;
using System.Linq;
using System.Text.Json;
using Example.Boats;
using Example.Rivers;
using Statecraft.Core;

/// <summary>Against the version that the boats were compiled against.</summary>
public static class Today
{
    public static void References()
    {
        Check.True(ReferenceEquals(Voyages.Long.River, Rivers.Danube) && Voyages.Long.River == Rivers.Danube);
        Check.Same("rhine", Voyages.Long.Other?.Id);
        Check.Same(null, Voyages.Short.Other);
        Check.Ids(Voyages.Long.Captains, "grace", "ada");
        Check.Ids(Voyages.Timeless.Captains);
        Check.Same(Captains.Nobody, Voyages.Long.NamedAfter);
        Check.Same("grace", Boats.Kon.Owner?.Id);
        Check.Ids(Voyages.Long.Legs.Select(leg => leg.On), "rhine", "aare");
        Check.Same(null, Voyages.Long.Legs[0].Pilot);
        Check.Ids(Voyages.Long.Legs[1].Past, "rhine", "danube");
        Check.Same(Rivers.Danube, Voyages.Long.Best?.On);
    }

    public static void Indexes()
    {
        Check.Ids(Voyages.ByRiver(Rivers.Danube), "long");
        Check.Ids(Voyages.ByRiver(Rivers.Aare));
        Check.Ids(Voyages.ByRiver(new River { Id = "unknown", Name = "?" }));
        Check.Ids(Voyages.ByCaptains(Captains.Ada), "long", "short");
        Check.Ids(Voyages.ByNamedAfter(Captains.Nobody), "long");
        Check.Ids(Voyages.ByLegsOn(Rivers.Aare), "long");
        Check.Ids(Voyages.ByLegsPast(Rivers.Danube), "long");
        Check.Ids(Voyages.ByLegsPilot(Captains.Grace), "long");
        Check.Ids(Voyages.ByBestOn(Rivers.Danube), "long");
        Check.Ids(Voyages.ByRiverAndBoat(Rivers.Rhine, Boats.Kon), "short");
        Check.Ids(Voyages.ByRiverAndBoat(Rivers.Rhine, Boats.Argo));
        Check.Ids(Voyages.ByPurposeAndRiver(Purpose.Joy, Rivers.Danube), "long");
        Check.Ids(Voyages.ByRiverAndOther(Rivers.Danube, Rivers.Rhine), "long");
        Check.Ids(Boats.ByOwner(Captains.Grace), "kon");
        try
        {
            Voyages.ByRiver(null!);
            throw new InvalidOperationException("It takes a river.");
        }
        catch (ArgumentNullException)
        {
        }
    }

    public static void WaysBackOfOthers()
    {
        Check.Ids(Rivers.Danube.Voyages, "long");
        Check.Ids(Rivers.Danube.Voyages.During(1980, 1981), "long");
        Check.Ids(Rivers.Danube.Voyages.During(1981));
        Check.Ids(Rivers.Rhine.VisitedBy, "long");
        Check.Ids(Captains.Ada.Commands, "long", "short");
        Check.Ids(Captains.Grace.Piloted, "long");
        Check.Ids(Captains.Ada.Boats, "argo");
        Check.Ids(Rivers.Rhine.Tributaries, "aare");
    }

    public static void MadeByAProgram()
    {
        var made = new Voyage { Id = "mine", River = Rivers.Rhine, Boat = Boats.Argo };
        Check.True(made.River == Rivers.Rhine && made.Other is null && made.Captains.IsEmpty && made.NamedAfter is null);
        Check.Same("mine: rhine, argo", made.ToString());
        var other = Voyages.Short with { River = Rivers.Aare, Captains = [Captains.Grace], NamedAfter = Captains.Ada };
        Check.True(other.River == Rivers.Aare && Voyages.Short.River == Rivers.Rhine && other.Captains[0] == Captains.Grace && other.NamedAfter == Captains.Ada);
        var without = Voyages.Long with { Other = null };
        Check.True(without.Other is null && without != Voyages.Long && Voyages.Long with { } == Voyages.Long);
        Check.True(Voyages.Short with { Captains = [Captains.Ada] } == Voyages.Short && Voyages.Short with { Captains = [Captains.Grace] } != Voyages.Short);
        Check.True(new Leg { On = Rivers.Rhine } == Voyages.Long.Legs[0] && new Leg { On = Rivers.Rhine }.GetHashCode() == Voyages.Long.Legs[0].GetHashCode());
        Check.Same("short: 1990, rhine, argo", (Voyages.Short with { Boat = Boats.Argo }).ToString());
    }

    public static void AsJson()
    {
        var resolved = new JsonSerializerOptions { TypeInfoResolver = Example.Boats.Dataset.JsonTypeInfoResolver };
        foreach (var options in new[] { JsonSerializerOptions.Default, JsonSerializerOptions.Web, resolved })
        {
            foreach (var voyage in Voyages.All)
                Check.True(JsonSerializer.Deserialize<Voyage>(JsonSerializer.Serialize(voyage, options), options) == voyage);
            foreach (var boat in Boats.All)
                Check.True(JsonSerializer.Deserialize<Boat>(JsonSerializer.Serialize(boat, options), options) == boat);
        }

        var made = JsonSerializer.SerializeToElement(Voyages.Long);
        Check.Same("danube", made.GetProperty("River").GetString());
        Check.Same("grace ada", string.Join(" ", made.GetProperty("Captains").EnumerateArray().Select(id => id.GetString())));
        try
        {
            JsonSerializer.Deserialize<Boat>("""{"Id":"new","Owner":"grase"}""");
            throw new InvalidOperationException("There is no such captain.");
        }
        catch (JsonException unknown)
        {
            Check.True(unknown.Message.Contains("grase", StringComparison.Ordinal) && unknown.Path == "$.Owner");
        }
    }
}
