using System.Collections.Immutable;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;
using Statecraft.Import.Merging;

namespace Statecraft.Import.Tests.Merging;

public sealed class FolderMergeTests
{
    private const string Text =
        """
        # Visits.
        visits:
          # The first.
          - id: a
            host: israel # as written
            dates: 1974-10-23
            sources: [x]
          - { id: c, host: egypt, dates: 1974-10-25, sources: [x] }
        # The end.

        """;

    [Fact]
    public void A_new_record_stands_between_those_before_and_after_it_in_time()
    {
        var result = Run([Draft("1", "a", "israel", "1974-10-23"), Draft("2", "b", "jordan", "1974-10-24"), Draft("3", "c", "egypt", "1974-10-25")]);

        Assert.Equal((1, 0, 2), (result.Added, result.Changed, result.Unchanged));
        Assert.Equal(
            Text.Replace(
                "  - { id: c,",
                "  - id: b\n    host: jordan\n    dates: 1974-10-24\n    sources: [x]\n  - { id: c,",
                StringComparison.Ordinal),
            result.Files["visits.yaml"].Text);
    }

    [Fact]
    public void A_changed_field_is_one_changed_line()
    {
        var last = Run([Draft("1", "a", "israel", "1974-10-23"), Draft("3", "c", "egypt", "1974-10-25")]).Base;

        var result = Run([Draft("1", "a", "israel", "1974-10-22"), Draft("3", "c", "egypt", "1974-10-25")], last);

        Assert.Equal(Text.Replace("1974-10-23", "1974-10-22", StringComparison.Ordinal), result.Files["visits.yaml"].Text);
    }

    [Fact]
    public void Comments_around_a_changed_field_stay()
    {
        var text = Text.Replace("    dates: 1974-10-23", "    # Before midnight.\n    dates: 1974-10-23 # local time", StringComparison.Ordinal);
        var last = Run([Draft("1", "a", "israel", "1974-10-23"), Draft("3", "c", "egypt", "1974-10-25")]).Base;

        var result = Run([Draft("1", "a", "jordan", "1974-10-22"), Draft("3", "c", "egypt", "1974-10-25")], last, text);

        Assert.Equal(
            text.Replace("host: israel", "host: jordan", StringComparison.Ordinal).Replace("1974-10-23", "1974-10-22", StringComparison.Ordinal),
            result.Files["visits.yaml"].Text);
    }

    [Fact]
    public void Nothing_is_written_where_nothing_has_changed()
    {
        ImmutableArray<Draft> drafts = [Draft("1", "a", "israel", "1974-10-23"), Draft("3", "c", "egypt", "1974-10-25")];

        var result = Run(drafts, Run(drafts).Base);

        Assert.Empty(result.Files);
        Assert.Equal(2, result.Unchanged);
    }

    [Fact]
    public void An_id_stays_where_upstream_gives_another_date()
    {
        var last = Run([Draft("1", "a", "israel", "1974-10-23")]).Base;

        var result = Run([Draft("1", "another", "israel", "1974-11-01")], last);

        Assert.Contains("  - id: a\n    host: israel # as written\n    dates: 1974-11-01\n", result.Files["visits.yaml"].Text, StringComparison.Ordinal);
        Assert.Equal(0, result.Added);
    }

    [Fact]
    public void What_is_edited_here_and_changed_there_is_reported_with_its_line()
    {
        var last = Run([Draft("1", "a", "israel", "1974-10-20")]).Base;

        var notice = Assert.Single(Run([Draft("1", "a", "israel", "1974-10-21")], last).Notices);

        Assert.Equal("visits.yaml(4): a: 'dates' stays as it was edited; upstream (hs-travels/1) has changed it too.", notice.ToString());
    }

    [Fact]
    public void What_upstream_no_longer_has_stays_and_is_reported()
    {
        var last = Run([Draft("1", "a", "israel", "1974-10-23"), Draft("3", "c", "egypt", "1974-10-25")]).Base;

        var result = Run([Draft("1", "a", "israel", "1974-10-23")], last);

        Assert.Equal("visits.yaml(8): c stays; upstream (hs-travels/3) no longer has it.", Assert.Single(result.Notices).ToString());
        Assert.Empty(result.Files);
    }

    [Fact]
    public void What_was_deleted_here_stays_away()
    {
        var last = Run([Draft("2", "b", "jordan", "1974-10-24")]).Base;

        Assert.Empty(Run([Draft("2", "b", "jordan", "1974-10-24")], last).Files);
        Assert.Equal(
            "visits.yaml(1): b was deleted here and stays so; upstream (hs-travels/2) has changed it.",
            Assert.Single(Run([Draft("2", "b", "jordan", "1974-10-26")], last).Notices).ToString());
    }

    [Fact]
    public void A_file_that_is_not_there_yet_is_made()
    {
        var result = FolderMerge.Run(
            "visits", [Draft("1", "a", "israel", "1974-10-23")], ImmutableSortedDictionary<string, DataFile>.Empty, ImmutableDictionary<string, BaseEntry>.Empty);

        Assert.Equal("visits:\n  - id: a\n    host: israel\n    dates: 1974-10-23\n    sources: [x]\n", result.Files["visits.yaml"].Text);
    }

    private static MergeResult Run(IReadOnlyList<Draft> drafts, IEnumerable<BaseEntry>? last = null, string text = Text) => FolderMerge.Run(
        "visits",
        drafts,
        ImmutableSortedDictionary<string, DataFile>.Empty.Add("visits.yaml", DataFileReader.Read("visits.yaml", text)),
        (last ?? []).ToImmutableDictionary(entry => entry.Key, StringComparer.Ordinal));

    private static Draft Draft(string record, string id, string host, string dates) => new(
        "visits", $"hs-travels/{record}", id, "visits.yaml", MapValue.Empty.With("host", host).WithBare("dates", dates).With("sources", ListValue.OfTexts(["x"])));
}
