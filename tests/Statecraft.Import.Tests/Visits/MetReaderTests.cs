using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Merging;
using Statecraft.Import.Remarks;
using Statecraft.Import.Tables;
using Statecraft.Import.Tests.Remarks;
using Statecraft.Import.Visits;

namespace Statecraft.Import.Tests.Visits;

/// <summary>Offices and identities after the reading of a text, with the tables of the repository.</summary>
public sealed class MetReaderTests
{
    private static readonly string Folder = Path.GetDirectoryName(Meetings.Table("met.csv"))!;

    private static readonly MetReader Reader = MetReader.Read(
        Folder, Lexicon.Read(Folder), WordingTable.Read(Meetings.Table("wordings.csv")), new WrittenCountries(ImmutableSortedDictionary<string, DataFile>.Empty));

    [Fact]
    public void The_president_of_a_body_is_no_head_of_state_unless_it_governs()
    {
        Assert.Equal(("other", "President"), Office(new PartyDraft { Role = "president", Organization = "European Council", Name = "Nobody" }));
        Assert.Equal(("president", null), Office(new PartyDraft { Role = "president", Organization = "Tatarstan", Name = "Nobody" }));
    }

    [Fact]
    public void The_president_alone_is_the_one_of_the_day_and_is_not_met_twice()
    {
        var alone = new PartyDraft { Role = "president", Country = "united-states" };

        Assert.Equal("dwight-eisenhower", Assert.Single(Read("1957-03-01", alone)).Official);
        Assert.Equal("Eisenhower", Assert.Single(Read("1957-03-01", alone with { Name = "Eisenhower" }, alone)).Name);
    }

    [Fact]
    public void A_degree_is_no_part_of_a_name() =>
        Assert.Equal("Ada Nobody", Assert.Single(Read("2020-01-01", new PartyDraft { Role = "minister", Country = "qatar", Name = "Dr. Ada Nobody" })).Name);

    [Fact]
    public void A_title_in_two_wordings_is_written_in_one() => Assert.Equal(
        ("foreign-minister", "Deputy Prime Minister and Foreign Minister"),
        Office(new PartyDraft { Role = "foreign-minister", Title = "Deputy Prime Minister and Minister of Foreign Affairs and Expatriates", Country = "jordan", Name = "Nobody" }));

    private static (string?, string?) Office(PartyDraft party)
    {
        var read = Assert.Single(Read("2020-01-01", party));
        return (read.Role, read.Title);
    }

    private static ImmutableArray<PartyDraft> Read(string on, params PartyDraft[] parties) =>
        Reader.Identify([.. parties], Day(on), Day(on), record: null);

    private static DateOnly Day(string on) => DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
