using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;
using Statecraft.Import.Merging;

namespace Statecraft.Import.Tests.Merging;

public sealed class MergeTests
{
    private static readonly MapValue Base = MapValue.Empty.With("host", "israel").WithBare("dates", "1974-10-23").With("occasion", "summit");

    [Fact]
    public void A_field_that_nobody_edited_follows_upstream()
    {
        var merged = Run(now: Change("dates", "1974-10-24"), here: Base);

        Assert.Equal(Change("dates", "1974-10-24"), merged.Fields);
        Assert.Empty(merged.Kept);
    }

    [Fact]
    public void An_edited_field_stays_where_upstream_says_what_it_said()
    {
        var merged = Run(now: Base, here: Change("dates", "1974-10-22"));

        Assert.Equal(Change("dates", "1974-10-22"), merged.Fields);
        Assert.Empty(merged.Kept);
    }

    [Fact]
    public void A_field_that_both_have_changed_stays_as_it_was_edited_and_is_reported()
    {
        var merged = Run(now: Change("dates", "1974-10-24"), here: Change("dates", "1974-10-22"));

        Assert.Equal(Change("dates", "1974-10-22"), merged.Fields);
        Assert.Equal(["dates"], merged.Kept);
    }

    [Fact]
    public void A_field_that_both_have_changed_to_the_same_is_no_news()
    {
        var merged = Run(now: Change("dates", "1974-10-24"), here: Change("dates", "1974-10-24"));

        Assert.Equal(Change("dates", "1974-10-24"), merged.Fields);
        Assert.Empty(merged.Kept);
    }

    [Fact]
    public void A_field_that_upstream_gives_up_goes_and_an_edited_one_stays()
    {
        var gone = new MapValue(Base.Entries.RemoveAt(2));

        Assert.Null(Run(now: gone, here: Base).Fields["occasion"]);
        Assert.Equal(["occasion"], Run(now: gone, here: Change("occasion", "funeral")).Kept);
    }

    [Fact]
    public void A_field_that_was_deleted_here_stays_away()
    {
        var deleted = new MapValue(Base.Entries.RemoveAt(2));

        Assert.Null(Run(now: Base, here: deleted).Fields["occasion"]);
        Assert.Equal(["occasion"], Run(now: Change("occasion", "funeral"), here: deleted).Kept);
    }

    [Fact]
    public void A_new_field_stands_where_the_draft_has_it_and_a_field_of_ours_stays()
    {
        var now = MapValue.Empty.With("host", "israel").With("places", "Jerusalem").WithBare("dates", "1974-10-23").With("occasion", "summit");

        var merged = Run(now, here: Base.With("topics", "peace"));

        Assert.Equal(["host", "places", "dates", "occasion", "topics"], merged.Fields.Entries.Select(entry => entry.Key));
    }

    [Fact]
    public void A_record_that_was_here_before_the_first_import_keeps_what_it_says_and_gains_what_it_does_not()
    {
        var here = MapValue.Empty.With("host", "egypt").WithBare("dates", "1974-10-23");

        var merged = Merge.Of(DraftOf(Base), here, null);

        Assert.Equal(here.With("occasion", "summit"), merged.Fields);
        Assert.Equal(["host"], merged.Kept);
    }

    private static Merged Run(MapValue now, MapValue here) => Merge.Of(DraftOf(now), here, Merge.BaseOf(DraftOf(Base), "a"));

    private static Draft DraftOf(MapValue fields) => new("visits", "hs-travels/1", "a", "a.yaml", fields);

    private static MapValue Change(string field, string text) =>
        new([.. Base.Entries.Select(entry => entry.Key == field ? new KeyValuePair<string, Value>(field, text) : entry)]);
}
