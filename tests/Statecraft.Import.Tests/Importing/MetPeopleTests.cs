namespace Statecraft.Import.Tests.Importing;

/// <summary>People who are in the data because they were met: from the remarks on stops abroad to records.</summary>
public sealed class MetPeopleTests : IDisposable
{
    private const string Travels = "history-at-state/travels/secretary-travels/vance-cyrus-roberts.xml";

    private readonly Workbench bench = new();

    public MetPeopleTests() => bench.Renew(
        Travels,
        "</trips>",
        $"""
            {Trip(21, "1977-02-15", "israel", "Israel", "Met with Foreign Minister Allon.")}
            {Trip(22, "1977-02-17", "egypt", "Egypt", "Met with President Sadat and Foreign Minister Fahmy.")}
            {Trip(23, "1977-08-01", "egypt", "Egypt", "Met with President Sadat, Foreign Minister Fahmy and Defense Minister Gamasy.")}
        </trips>
        """);

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Someone_who_was_met_twice_is_one_official_with_two_sightings()
    {
        bench.Import();

        Assert.Contains(
            """
              - id: ismail-fahmy
                name: Ismail Fahmy
                tenures:
                  - { role: foreign-minister, country: egypt, dates: 1977-02-17, known: seen }
                  - { role: foreign-minister, country: egypt, dates: 1977-08-01, known: seen }
                sources:
                  - { source: hs-travels, page: secretary/vance-cyrus-roberts, for: [name] }
                  - { source: hs-travels, page: secretary/vance-cyrus-roberts, record: "22", for: [tenures] }
                  - { source: hs-travels, page: secretary/vance-cyrus-roberts, record: "23", for: [tenures] }

            """,
            bench.Read("officials/africa.yaml"),
            StringComparison.Ordinal);
        Assert.Contains("{ official: ismail-fahmy, role: foreign-minister, country: egypt, name: Fahmy }", bench.Read("visits/secretaries/cyrus-vance.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Someone_whom_no_table_knows_stays_a_name()
    {
        bench.Import();

        Assert.Contains("{ role: defence-minister, country: egypt, name: Gamasy }", bench.Read("visits/secretaries/cyrus-vance.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("gamasy", bench.Read("officials/africa.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_leader_who_was_met_and_came_is_one_record_from_the_first_sighting_to_the_last()
    {
        bench.Import();

        Assert.Contains(
            """
              - id: anwar-sadat
                name: Anwar Sadat
                tenures:
                  - { role: president, country: egypt, dates: 1977-02-17, known: seen }
                  - { role: president, country: egypt, dates: 1979-03-24/1979-03-29, known: seen }
                sources:
                  - { source: hs-visits, page: egypt, for: [name] }
                  - { source: hs-travels, page: secretary/vance-cyrus-roberts, record: "22", for: [tenures] }
                  - { source: hs-visits, page: egypt, record: "1", for: [tenures] }

            """,
            bench.Read("officials/africa.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_that_the_source_has_wrong_is_corrected_in_the_visit_and_in_the_sighting()
    {
        bench.Edit("import/slips.csv", "official,note\n", "official,note\n22,Fahmy,,deputy-prime-minister,,,ismail-fahmy,Only here.\n");

        bench.Import();

        Assert.Contains("{ official: ismail-fahmy, role: deputy-prime-minister, country: egypt, name: Fahmy }", bench.Read("visits/secretaries/cyrus-vance.yaml"), StringComparison.Ordinal);
        Assert.Contains("      - { role: deputy-prime-minister, country: egypt, dates: 1977-02-17, known: seen }\n", bench.Read("officials/africa.yaml"), StringComparison.Ordinal);
    }

    private static string Trip(int id, string day, string country, string label, string remarks) =>
        $"""
        <trip role="secretary" who="vance-cyrus-roberts">
            <id>{id}</id>
            <start-date>{day}</start-date>
            <end-date>{day}</end-date>
            <country id="{country}">{label}</country>
            <locale/>
            <remarks>{remarks}</remarks>
        </trip>
        """;
}
