using System;
using System.Collections.Generic;
using System.Linq;
using Example.Boats;
using Example.Rivers;

/// <summary>Against a later version: the Danube has another id, rivers that come before it are new, and the Aare and Grace are gone.</summary>
public static class Later
{
    public static void References()
    {
        var danube = Rivers.Get("great-danube");
        Check.True(ReferenceEquals(danube, Rivers.Get("danube")) && ReferenceEquals(Voyages.Long.River, danube));
        Check.Same("rhine", Voyages.Long.Other?.Id);
        Check.Same("ada", Voyages.Short.Captains[0].Id);
        Check.Ids(Voyages.Long.Legs.Take(1).Select(leg => leg.On), "rhine");
    }

    public static void Indexes()
    {
        var danube = Rivers.Get("great-danube");
        Check.Ids(Voyages.ByRiver(danube), "long");
        Check.Ids(danube.Voyages, "long");
        Check.Ids(Voyages.ByBestOn(danube), "long");
        Check.Ids(Voyages.ByRiverAndOther(danube, Rivers.Get("rhine")), "long");
        Check.Ids(Voyages.ByPurposeAndRiver(Purpose.Joy, danube), "long");
        Check.Ids(Rivers.Get("amazon").Voyages);
        Check.Ids(Rivers.Get("rhine").VisitedBy, "long");
    }

    public static void Gone()
    {
        Check.Same("There is no Captain 'grace'.", Message(() => Boats.Kon.Owner));
        Check.Same("There is no Captain 'grace'.", Message(() => Voyages.Long.Captains));
        Check.Same("There is no River 'aare'.", Message(() => Voyages.Long.Legs[1].On));
        Check.Same("kon", Boats.Kon.Id);
    }

    private static string Message(Func<object?> read)
    {
        try
        {
            return $"There is {read()}.";
        }
        catch (KeyNotFoundException gone)
        {
            return gone.Message;
        }
    }
}
