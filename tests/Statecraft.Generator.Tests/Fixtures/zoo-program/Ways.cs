using System;
using System.Collections.Generic;
using System.Linq;
using Example.Zoo;
using Statecraft.Core;

/// <summary>All ways to a record: ids, keys, indexes, references and the ways back.</summary>
public static class Ways
{
    public static void Ids()
    {
        Check.Ids(Animals.All, "abu", "ivo", "minna", "zita");
        Check.True(ReferenceEquals(Animals.Zita, Animals.Get("zita")) && ReferenceEquals(Animals.Zita, Animals.All[3]));
        Check.True(ReferenceEquals(Animals.Zita, Animals.Find("sita")) && ReferenceEquals(Animals.Zita, Animals.Get("old-zita")));
        Check.Same(null, Animals.Find("zit"));
        Check.Same(null, Animals.Find(""));
        Check.Same(null, Animals.Find("forest-elephant"));
        try
        {
            Animals.Get("zitta");
            throw new InvalidOperationException("There is no zitta.");
        }
        catch (KeyNotFoundException e)
        {
            Check.Same("There is no Animal 'zitta'; did you mean 'zita'?", e.Message);
        }
    }

    public static void Keys()
    {
        Check.Same("ivo", Animals.FindByTag(-5)?.Id);
        Check.Same("minna", Animals.FindByTag(4095)?.Id);
        Check.Same(null, Animals.FindByTag(5));
        Check.Same("minna", Animals.FindByChip("XY001")?.Id);
        Check.Same(null, Animals.FindByChip("xy001"));
        Check.Same("grey-parrot", Breeds.FindByLatin("psittacus-erithacus")?.Id);
    }

    public static void Indexes()
    {
        Check.Ids(Animals.ByNickname("Trunk"), "abu", "minna");
        Check.Ids(Animals.ByNickname("trunk"));
        Check.Ids(Animals.ByDiet(Diet.AllEater), "ivo");
        Check.Ids(Animals.ByDiet(Diet.Carnivore));
        Check.Ids(Animals.ByDiet((Diet)77));
        Check.Ids(Animals.ByWild(true), "abu", "ivo");
        Check.Ids(Animals.ByWild(false), "minna", "zita");
        Check.Ids(Animals.ByArrived(new DateOnly(2001, 2, 28)), "ivo", "zita");
        Check.Ids(Animals.ByArrived(new DateOnly(2001, 3, 1)));
        Check.Ids(Animals.ByStall(-2), "ivo");
        Check.Ids(Animals.ByStall(-1));
        Check.Ids(Animals.ByStall(int.MinValue));
        Check.Ids(Breeds.ByLatin("loxodonta-cyclotis"), "forest-elephant");
    }

    public static void SeveralFieldsTogether()
    {
        var elephant = Breeds.Get("forest-elephant");
        Check.Ids(Animals.ByBreedAndDiet(elephant, Diet.Herbivore), "abu", "minna", "zita");
        Check.Ids(Animals.ByBreedAndDiet(elephant, Diet.AllEater));
        Check.Ids(Animals.ByBreedAndNickname(elephant, "Trunk"), "abu", "minna");
        Check.Ids(Animals.ByBreedAndNickname(elephant, "Grey One"));
        Check.Ids(Animals.ByBreedAndNickname(elephant, "nobody"));
        Check.Ids(Animals.ByBreedAndNickname(new Breed { Id = "unicorn", Latin = "u" }, "Trunk"));
        Check.Ids(Animals.ByArrivedAndWildAndStall(new DateOnly(2001, 2, 28), true, -2), "ivo");
        Check.Ids(Animals.ByArrivedAndWildAndStall(new DateOnly(2001, 2, 28), true, 14));
    }

    public static void ReferencesAndBack()
    {
        Check.True(ReferenceEquals(Animals.Minna.Mother, Animals.Zita) && Animals.Zita.Mother is null);
        Check.Ids(Animals.Zita.Children, "minna");
        Check.Ids(Animals.Abu.Offspring, "minna");
        Check.Ids(Breeds.Get("forest-elephant").Animals, "abu", "minna", "zita");
        Check.Ids(Animals.Minna.Friends, "abu", "zita");
        Check.Ids(Animals.Ivo.Friends, "abu");
        Check.Ids(Animals.ByFriends(Animals.Ivo), "abu");
        Check.Ids(Keepers.Ada.Wards, "ivo", "minna", "zita");
        Check.Ids(Keepers.Ben.Wards, "ivo", "minna");
        Check.Ids(Keepers.Ada.DeputyWards, "ivo");
        Check.Ids(Animals.ByCareNotesBy(Keepers.Ada), "ivo");
        Check.Ids(Keepers.Ada.MealsServed, "maybe-later", "some-day");
    }

    public static void NestedValues()
    {
        var care = Animals.Ivo.Care;
        Check.Same(2, care.Length);
        Check.Same((Keepers.Ada, null, null, true), (care[0].Keeper, care[0].Deputy, care[0].During, care[0].Notes.IsEmpty));
        Check.Same((Keepers.Ben, Keepers.Ada, (Edtf?)Edtf.Parse("2011-03/2012")), (care[1].Keeper, care[1].Deputy, care[1].During));
        Check.List(care[1].Notes.Select(n => (n.Says, n.By)), ("Says \"hello\" in the morning.", null), (null, Keepers.Ada));
        Check.List(care[1].Notes[1].For, nameof(Animal.Name), nameof(Animal.Diet), nameof(Animal.Care));
        var portions = Feedings.Get("monday-hay").Portions;
        Check.List(portions, new Portion { What = Food.Hay }, new Portion { What = Food.Hay, Amount = Measure.Parse("300..500 kg"), Leftover = false });
    }

    /// <summary>The order is earliest day, latest day, id; what has no date comes last and overlaps nothing.</summary>
    public static void Time()
    {
        Check.Ids(Feedings.All, "july-fruit", "monday-hay", "maybe-later", "some-day");
        Check.Ids(Animals.Zita.Meals, "july-fruit", "some-day");
        Check.Ids(Feedings.All.During(2012), "july-fruit", "monday-hay", "maybe-later");
        Check.Ids(Feedings.All.During(2013), "maybe-later");
        Check.Ids(Feedings.All.During(2014, 2012));
        Check.Ids(Feedings.All.During(1, 9999), "july-fruit", "monday-hay", "maybe-later");
        Check.Ids(Feedings.All.During(new DateOnly(2012, 7, 1), new DateOnly(2012, 7, 1)), "july-fruit");
        Check.Ids(Feedings.All.CertainlyDuring(new DateOnly(2012, 7, 2), new DateOnly(2012, 7, 2)), "monday-hay");
        Check.Ids(Animals.Minna.Meals.During(Edtf.Parse("2012-07-02")), "monday-hay", "maybe-later");
        Check.Ids(Animals.Minna.Meals.During(Edtf.Parse("2014")));
    }
}
