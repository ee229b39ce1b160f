using System;
using System.Linq;
using Example.Zoo;
using Statecraft.Core;

/// <summary>Every type of value comes back, single, optional and in lists.</summary>
public static class Values
{
    public static void Full()
    {
        var sheet = Sheets.Get("full");
        Check.Same("full", sheet.Id);
        Check.List(sheet.FormerIds, "once-full");
        Check.Same("a-slug", sheet.SlugOne);
        Check.Same("b-2", sheet.SlugMaybe);
        Check.List(sheet.SlugMany, "z", "a", "m");
        Check.List(sheet.SlugSome, "only");
        Check.Same("031", sheet.StringOne);
        Check.Same("NO", sheet.StringMaybe);
        Check.List(sheet.StringMany, "yes", "null", "~");
        Check.List(sheet.StringSome, "Ærø");
        Check.Same("First line.\n  Second \"line\".\n", sheet.TextOne);
        Check.Same("\ttab\n\nand more", sheet.TextMaybe);
        Check.List(sheet.TextMany, "x\n\ny", "x");
        Check.List(sheet.TextSome, "one line");
        Check.Same(int.MinValue, sheet.IntOne);
        Check.Same<int?>(int.MaxValue, sheet.IntMaybe);
        Check.List(sheet.IntMany, 3, int.MinValue, int.MaxValue, 0, -1);
        Check.List(sheet.IntSome, 7);
        Check.Same("-12.3400", FormattableString.Invariant($"{sheet.DecimalOne}"));
        Check.Same<decimal?>(0.0000001m, sheet.DecimalMaybe);
        Check.List(sheet.DecimalMany, 1.0m, decimal.MaxValue, -0.5m);
        Check.List(sheet.DecimalSome, 1m);
        Check.Same(true, sheet.BoolOne);
        Check.Same<bool?>(false, sheet.BoolMaybe);
        Check.List(sheet.BoolMany, true, false);
        Check.List(sheet.BoolSome, false);
        Check.Same(DateOnly.MinValue, sheet.DateOne);
        Check.Same<DateOnly?>(DateOnly.MaxValue, sheet.DateMaybe);
        Check.List(sheet.DateMany, new DateOnly(2018, 9, 13), new DateOnly(2000, 2, 29));
        Check.List(sheet.DateSome, new DateOnly(1970, 1, 1));
    }

    public static void FullToo()
    {
        var sheet = Sheets.Get("full");
        Check.Same(Edtf.Parse("201X"), sheet.EdtfOne);
        Check.Same<Edtf?>(Edtf.Parse("[..2016-12]"), sheet.EdtfMaybe);
        Check.List(sheet.EdtfMany.Select(d => d.ToString()), "2018-09-13?", "1998~/2008-08", "1991/..", "2010/", "9999-12-31");
        Check.List(sheet.EdtfSome, Edtf.Parse("2018"));
        Check.Same(Measure.Parse("40 %"), sheet.MeasureOne);
        Check.Same(Measure.Parse("22812 portion"), sheet.MeasureMaybe);
        Check.List(sheet.MeasureMany, Measure.Between(300_000_000, 500_000_000, "USD"), Measure.About(5_000_000_000, "USD"));
        Check.List(sheet.MeasureSome, Measure.Parse("1 kg"));
        Check.Same("https://example.org/a?b=c#d", sheet.UriOne.OriginalString);
        Check.Same("http://example.org", sheet.UriMaybe?.OriginalString);
        Check.List(sheet.UriMany.Select(u => u.OriginalString), "https://example.org/ü", "https://example.org/%C3%BC");
        Check.List(sheet.UriSome.Select(u => u.OriginalString), "https://example.org/#x");
        Check.Same(nameof(Sheet.SlugOne), sheet.FieldOne);
        Check.Same(nameof(Sheet.Id), sheet.FieldMaybe);
        Check.List(sheet.FieldMany, nameof(Sheet.UriMany), nameof(Sheet.FormerIds));
        Check.List(sheet.FieldSome, nameof(Sheet.EnumOne));
        Check.Same(Diet.Carnivore, sheet.EnumOne);
        Check.Same<Diet?>(Diet.Herbivore, sheet.EnumMaybe);
        Check.List(sheet.EnumMany, Diet.AllEater, Diet.Herbivore);
        Check.List(sheet.EnumSome, Diet.Herbivore);
        Check.Same("red", sheet.NestedOne.Colour);
        Check.Same(9, sheet.NestedOne.Size);
        Check.Same(4, sheet.NestedOne.Inner?.At);
        Check.List(sheet.NestedOne.Around.Select(dot => (dot.At, dot.By?.Id)), (5, null), (-6, "ben"));
        Check.Same("green", sheet.NestedMaybe?.Colour);
        Check.List(sheet.NestedMany.Select(mark => (mark.Colour, mark.Size, mark.Inner?.By?.Name)), ("blue", 3, null), ("white", 0, "Ada Ølgård"));
        Check.List(sheet.NestedSome, new Mark { Colour = "black" });
        Check.True(sheet.EntityOne == Keepers.Ada && sheet.EntityMaybe == Keepers.Ben);
        Check.Ids(sheet.EntityMany, "ben", "ada");
        Check.Ids(sheet.EntitySome, "ada");
        Check.Same(("out-of-it", 8, false, Diet.Carnivore), (sheet.SlugDefault, sheet.IntDefault, sheet.BoolDefault, sheet.EnumDefault));
    }

    public static void Sparse()
    {
        var sheet = Sheets.Get("sparse");
        Check.True(sheet is { SlugMaybe: null, StringMaybe: null, TextMaybe: null, IntMaybe: null, DecimalMaybe: null, BoolMaybe: null, DateMaybe: null });
        Check.True(sheet is { EdtfMaybe: null, MeasureMaybe: null, UriMaybe: null, FieldMaybe: null, EnumMaybe: null, NestedMaybe: null, EntityMaybe: null });
        Check.True(sheet.SlugMany.IsEmpty && sheet.StringMany.IsEmpty && sheet.TextMany.IsEmpty && sheet.IntMany.IsEmpty && sheet.DecimalMany.IsEmpty);
        Check.True(sheet.BoolMany.IsEmpty && sheet.DateMany.IsEmpty && sheet.EdtfMany.IsEmpty && sheet.MeasureMany.IsEmpty && sheet.UriMany.IsEmpty);
        Check.True(sheet.FieldMany.IsEmpty && sheet.EnumMany.IsEmpty && sheet.NestedMany.IsEmpty && sheet.EntityMany.IsEmpty && sheet.FormerIds.IsEmpty);
        Check.List(sheet.NestedSome, new Mark { Colour = "grey" }, new Mark { Colour = "grey" });
        Check.True(sheet.NestedOne is { Inner: null, Around.IsEmpty: true });
        Check.Same("2.50", FormattableString.Invariant($"{sheet.DecimalSome[0]}"));
    }

    /// <summary>What the schema says of a field that is not written holds in the data and in a record that a program makes.</summary>
    public static void Defaults()
    {
        var made = Sheets.Get("sparse") with { Id = "made" };
        var fresh = new Mark { Colour = "c" };
        Check.Same(3, fresh.Size);
        foreach (var sheet in new[] { Sheets.Get("sparse"), made, New() })
        {
            Check.Same(("in-a-box", "a \"string\"", "two\nlines", -7), (sheet.SlugDefault, sheet.StringDefault, sheet.TextDefault, sheet.IntDefault));
            Check.Same("12.50", FormattableString.Invariant($"{sheet.DecimalDefault}"));
            Check.Same((true, new DateOnly(2018, 9, 13), Edtf.Parse("1998~/2008-08")), (sheet.BoolDefault, sheet.DateDefault, sheet.EdtfDefault));
            Check.Same((Measure.Parse("~5 billion USD"), Diet.AllEater), (sheet.MeasureDefault, sheet.EnumDefault));
            Check.Same("https://example.org/?a=1#b", sheet.UriDefault.OriginalString);
        }
    }

    private static Sheet New() => new()
    {
        Id = "new", SlugOne = "", SlugSome = [], StringOne = "", StringSome = [], TextOne = "", TextSome = [], IntOne = 0, IntSome = [], DecimalOne = 0,
        DecimalSome = [], BoolOne = false, BoolSome = [], DateOne = default, DateSome = [], EdtfOne = default, EdtfSome = [],
        MeasureOne = Measure.Parse("1 kg"), MeasureSome = [], UriOne = new Uri("https://example.org"), UriSome = [], FieldOne = "", FieldSome = [],
        EnumOne = default, EnumSome = [], NestedOne = new Mark { Colour = "" }, NestedSome = [], EntityOne = Keepers.Ada, EntitySome = [],
    };
}
