using System;
using System.Linq;
using Example.Zoo;
using Statecraft.Core;

/// <summary>Records that a program makes, and what it means that two are the same.</summary>
public static class Records
{
    public static void Made()
    {
        var calf = new Animal { Id = "calf", Name = "Calf", Tag = 1, Breed = Breeds.Get("forest-elephant"), Mother = Animals.Minna };
        Check.Same((Diet.Herbivore, false, null, true, true), (calf.Diet, calf.Wild, calf.Born, calf.Friends.IsEmpty, calf.Care.IsEmpty));
        Check.Ids(calf.Children);
        Check.Ids(Animals.Minna.Children);
        Check.Same("calf: Calf, 1, forest-elephant, minna", calf.ToString());
        Check.Same(calf, calf with { });
        Check.True(calf != calf with { Tag = 2 } && calf != calf with { Mother = null });
    }

    /// <summary>A value that was taken away stays away, whatever the row says and whatever was read before.</summary>
    public static void With()
    {
        var orphan = Animals.Minna with { Mother = null, Nickname = null, Chip = null, Friends = [], Care = [], Stall = 3 };
        Check.Same((null, null, null, true, true, 3), (orphan.Mother, orphan.Nickname, orphan.Chip, orphan.Friends.IsEmpty, orphan.Care.IsEmpty, orphan.Stall));
        Check.Same(("Minna", "abu", "minna"), (orphan.Name, orphan.Father?.Id, orphan.Id));
        Check.Same(("Trunk", "XY001", 2), (Animals.Minna.Nickname, Animals.Minna.Chip, Animals.Minna.Care.Length));
        Check.Same(null, (Sheets.Get("full") with { NestedMaybe = null }).NestedMaybe);
        Check.Same("x", (Sheets.Get("full") with { NestedOne = new Mark { Colour = "x" } }).NestedOne.Colour);
        Check.Ids((Animals.Zita with { Name = "Z" }).Children, "minna");
        Check.Ids((Animals.Minna with { Id = "zita" }).Children, "minna");
        Check.Ids((Animals.Zita with { Id = "nobody" }).Children);
    }

    /// <summary>Own fields and lists by value, references by id; nothing depends on what has been read before.</summary>
    public static void Equality()
    {
        var copy = Animals.Ivo with { };
        Check.True(copy == Animals.Ivo && copy.GetHashCode() == Animals.Ivo.GetHashCode() && !ReferenceEquals(copy, Animals.Ivo));
        Check.Same(1, Animals.All.IndexOf(copy));
        Check.True(copy == copy with { Breed = new Breed { Id = "grey-parrot", Latin = "another" } }, "a reference counts by its id");
        Check.True(copy != copy with { Breed = Breeds.Get("forest-elephant") });
        Check.True(copy == copy with { Care = [.. copy.Care.Select(c => c with { })] }, "nested values count by value");
        Check.True(copy != copy with { Care = [copy.Care[1], copy.Care[0]] }, "the order of a list counts");
        Check.True(copy != copy with { Friends = [] } && copy != copy with { Weight = 1 } && copy != copy with { Born = Edtf.Parse("1998") });
        Check.True(new Dot { At = 1 } == new Dot { At = 1 } && new Dot { At = 1 } != new Dot { At = 1, By = Keepers.Ada });
        var sheet = Sheets.Get("full");
        Check.True(sheet != sheet with { UriOne = new Uri("https://example.org/a?b=c#other") }, "what follows the # of an address counts");
        Check.True(sheet != sheet with { UriSome = [new Uri("https://example.org/#y")] }, "also in a list");
        Check.True(sheet == sheet with { UriOne = new Uri("https://example.org/a?b=c#d"), UriSome = [new Uri("https://example.org/#x")] });
        Check.True(sheet != sheet with { UriMaybe = null } && (sheet with { UriMaybe = null }) == (sheet with { UriMaybe = null }));
    }

    public static void Text()
    {
        Check.Same("ivo: Ivo, -5, grey-parrot", Animals.Ivo.ToString());
        Check.Same("monday-hay: minna, ben, 2012-07-02", Feedings.Get("monday-hay").ToString());
        Check.Same("red", Sheets.Get("full").NestedOne.ToString());
        Check.Same("Hay", Feedings.Get("monday-hay").Portions[0].ToString());
        Check.Same("ada", Animals.Ivo.Care[0].ToString());
        Check.Same("Note", new Note().ToString());
    }
}
