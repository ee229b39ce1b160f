using Statecraft.Import.Officials;
using Statecraft.Import.Upstream;
using static Statecraft.Import.Tests.Officials.Fixture;

namespace Statecraft.Import.Tests.Officials;

public sealed class LeaderTests
{
    [Fact]
    public void The_first_and_the_last_sighting_in_an_office_are_kept_with_all_spellings()
    {
        var official = Convert(
            new OfficialSources(),
            TablesOf(),
            Seen("1979-03-24/1979-03-29", "379", "Anwar al-Sadat"),
            Seen("1975-10-26/1975-11-05", "378", "Anwar Sadat"),
            Seen("1977-04-03/1977-04-06", "380", "Anwar el-Sadat"))["anwar-sadat"];

        Assert.Equal(
            "{ name: Anwar Sadat, names: [Anwar el-Sadat, Anwar al-Sadat], tenures: ["
            + "{ role: president, country: egypt, dates: 1975-10-26/1975-11-05, known: seen }, "
            + "{ role: president, country: egypt, dates: 1979-03-24/1979-03-29, known: seen }], "
            + "sources: [{ source: hs-visits, page: egypt, for: [name, names] }, "
            + "{ source: hs-visits, page: egypt, record: 378, for: [tenures] }, "
            + "{ source: hs-visits, page: egypt, record: 379, for: [tenures] }] }",
            official);
    }

    [Fact]
    public void Who_was_seen_once_has_one_tenure_and_who_was_only_elected_has_none()
    {
        Assert.Equal(2, Convert(new OfficialSources(), TablesOf(), Seen("1975-10-26", "378"))["anwar-sadat"].Split("known: seen").Length);
        Assert.DoesNotContain("tenures", Convert(new OfficialSources(), TablesOf(), Seen("1970-10-10", "377") with { Standing = "elect" })["anwar-sadat"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_sighting_within_a_known_term_adds_nothing_and_a_minister_is_the_same_record()
    {
        var sources = new OfficialSources
        {
            Ministers = [new Minister { Country = "azerbaijan", Position = "President", Person = "Heydar Aliyev", PersonId = "Q157451", Start = "1993-10-03", End = "2003-12-12" }],
        };
        var sighting = new Sighting
        {
            Official = "heydar-aliyev",
            Name = "Heydar Aliyev",
            Spelling = "Geidar Aliyev",
            Role = "president",
            Country = "azerbaijan",
            Dates = "1997-07-27/1997-08-05",
            Source = "hs-visits",
            Page = "azerbaijan",
            Record = "41",
        };

        Assert.Equal(
            "{ name: Heydar Aliyev, names: [Geidar Aliyev], wikidata: Q157451, tenures: [{ role: president, country: azerbaijan, dates: 1993-10-03/2003-12-12 }], "
            + "sources: [{ source: wikidata-ministers-2022, page: Q157451, for: [name, wikidata, tenures] }, { source: hs-visits, page: azerbaijan, for: [names] }] }",
            Convert(sources, TablesOf(), sighting)["heydar-aliyev"]);
    }

    [Fact]
    public void Who_held_an_office_for_the_time_being_was_seen_acting() =>
        Assert.Contains("acting: true, known: seen", Convert(new OfficialSources(), TablesOf(), Seen("1975-10-26", "378") with { Standing = "acting" })["anwar-sadat"], StringComparison.Ordinal);

    private static Sighting Seen(string dates, string record, string? spelling = null) => new()
    {
        Official = "anwar-sadat",
        Name = "Anwar Sadat",
        Spelling = spelling,
        Role = "president",
        Country = "egypt",
        Dates = dates,
        Source = "hs-visits",
        Page = "egypt",
        Record = record,
    };
}
