namespace Statecraft.Import.Tests.Importing;

/// <summary>The whole way, from small sources into a small dataset: once, again, and again when both have changed.</summary>
public sealed class ImporterTests : IDisposable
{
    private const string Visits = "history-at-state/visits/1970.xml";
    private const string ToUnitedStates = "visits/to-united-states/1975-1979.yaml";

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Two_people_in_one_field_are_two_visitors_of_one_visit()
    {
        bench.Import();

        Assert.Contains(
            """
              - id: anwar-sadat-united-states-1979-03-24
                visitors:
                  - { official: anwar-sadat, role: president, country: egypt }
                  - { official: mustafa-khalil, role: prime-minister, country: egypt }
                host: united-states
                dates: 1979-03-24/1979-03-29
                kind: official
                meetings:
                  - { official: jimmy-carter, role: president, country: united-states, name: Carter }
                sources:
                  - { source: hs-visits, page: egypt, record: "1" }

            """,
            bench.Read(ToUnitedStates),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_official_part_and_the_whole_stay_are_told_apart()
    {
        bench.Import();

        Assert.Contains(
            "    places: [New York City]\n    dates: 1977-07-18/1977-07-20\n    stay: 1977-07-15/1977-07-24\n    kind: working\n",
            bench.Read(ToUnitedStates),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_are_a_journey_and_who_came_along_accompanies()
    {
        bench.Import();

        Assert.Contains(
            "  - id: jimmy-carter-israel-1979-03-10\n    journey: jimmy-carter-1979-03-07\n    stop: 2\n", bench.Read("visits/presidents/jimmy-carter.yaml"), StringComparison.Ordinal);
        Assert.Contains("    accompanies: jimmy-carter-israel-1979-03-10\n", bench.Read("visits/secretaries/cyrus-vance.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_countries_is_said_as_such()
    {
        bench.Import();

        Assert.Contains(
            "  - id: other-fsu-countries-austria-oil-2013-other-fsu-crude\n    supplier-name: Other FSU countries\n    recipient: austria\n",
            bench.Read("transfers/eu-crude-oil/2013.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_leader_seen_in_office_is_a_sighting_and_officials_of_the_sources_have_terms()
    {
        bench.Import();

        Assert.Contains("      - { role: president, country: egypt, dates: 1979-03-24/1979-03-29, known: seen }\n", bench.Read("officials/africa.yaml"), StringComparison.Ordinal);
        Assert.Contains(
            "      - { role: foreign-minister, title: Secretary of State, country: united-states, appointed: 1977-01-21, dates: 1977-01-23/1980-04-28 }\n",
            bench.Read("officials/united-states/v.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void To_import_again_changes_nothing()
    {
        bench.Import();
        var texts = bench.Read(ToUnitedStates) + bench.Read("import/base/visits.csv");

        var again = bench.Import();

        Assert.Equal(texts, bench.Read(ToUnitedStates) + bench.Read("import/base/visits.csv"));
        Assert.All(again.Counts, count => Assert.Equal((0, 0), (count.Added, count.Changed)));
        Assert.Empty(again.Notices);
    }

    [Fact]
    public void What_nobody_has_edited_follows_a_newer_upstream_and_the_id_stays()
    {
        bench.Import();
        bench.Renew(Visits, "1977-07-18</start-date>", "1977-07-19</start-date>");

        var result = bench.Import();

        Assert.Contains("  - id: menachem-begin-united-states-1977-07-18\n", bench.Read(ToUnitedStates), StringComparison.Ordinal);
        Assert.Contains("    dates: 1977-07-19/1977-07-20\n", bench.Read(ToUnitedStates), StringComparison.Ordinal);
        Assert.Equal(("visits", 0, 1, 4), result.Counts.Where(count => count.Kind == "visits").Select(count => (count.Kind, count.Added, count.Changed, count.Unchanged)).Single());
        Assert.Empty(result.Notices);
    }

    [Fact]
    public void What_was_edited_stays_with_its_comment_and_is_reported_when_upstream_changes_it_too()
    {
        bench.Import();
        bench.Edit(ToUnitedStates, "    dates: 1977-07-18/1977-07-20\n", "    # As the embassy has it.\n    dates: 1977-07-18/1977-07-21\n");

        Assert.Empty(bench.Import().Notices);
        Assert.Contains("    # As the embassy has it.\n    dates: 1977-07-18/1977-07-21\n", bench.Read(ToUnitedStates), StringComparison.Ordinal);

        bench.Renew(Visits, "1977-07-20</end-date>", "1977-07-22</end-date>");
        bench.Renew(Visits, "Working visit.", "Official working visit.");

        Assert.Equal(
            "visits/to-united-states/1975-1979.yaml(2): menachem-begin-united-states-1977-07-18: 'dates' stays as it was edited; upstream (hs-visits/2) has changed it too.",
            Assert.Single(bench.Import().Notices).ToString());
        Assert.Contains("    dates: 1977-07-18/1977-07-21\n", bench.Read(ToUnitedStates), StringComparison.Ordinal);
        Assert.Contains("    kind: official-working\n", bench.Read(ToUnitedStates), StringComparison.Ordinal);
        Assert.Empty(bench.Import().Notices);
    }

    [Fact]
    public void A_new_visit_is_added_and_somebody_whom_the_table_does_not_know_stays_a_name_and_is_reported()
    {
        bench.Import();
        bench.Renew(
            Visits,
            "</visits>",
            """
                <visit>
                    <id>3</id>
                    <start-date>1978-05-01</start-date>
                    <end-date>1978-05-01</end-date>
                    <visitor>President Unknown</visitor>
                    <from id="egypt">Egypt</from>
                    <description/>
                </visit>
            </visits>
            """);

        var result = bench.Import();

        Assert.Equal(
            "import/leaders.csv(1): There is no row for 'President Unknown' of 'egypt' (hs-visits/3): a name as written until there is one.",
            Assert.Single(result.Notices).ToString());
        Assert.Contains(
            "  - id: president-unknown-united-states-1978-05-01\n    visitors:\n      - { country: egypt, name: President Unknown }\n", bench.Read(ToUnitedStates), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<start-date>1977-07-18</start-date>", "<start-date>soon</start-date>", "soon")]
    [InlineData("<start-date>1977-07-18</start-date>", "", "start-date")]
    [InlineData("</visits>", "", "1970.xml")]
    [InlineData("<from id=\"israel\">", "<from id=\"atlantis\">", "atlantis")]
    public void A_source_that_is_not_what_it_was_is_said_to_be_so(string text, string by, string named)
    {
        bench.Renew(Visits, text, by);

        Assert.Contains(named, Assert.Throws<InvalidDataException>(bench.Import).Message, StringComparison.Ordinal);
    }
}
