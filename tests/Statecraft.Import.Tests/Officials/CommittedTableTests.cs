using System.Text.RegularExpressions;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Tests.Officials;

/// <summary>The tables in <c>data/import</c> that say who is who and which office is meant.</summary>
public sealed partial class CommittedTableTests
{
    private static readonly string[] Sources = ["executive", "pocom", "travels", "wikidata"];

    private static readonly PeopleTable People = PeopleTable.Read(PathOf("import/people.csv"));

    [Fact]
    public void Every_id_of_a_person_is_a_slug_and_every_source_is_known()
    {
        Assert.All(People.Rows, row => Assert.Matches(Slug(), row.Official));
        Assert.All(People.Rows, row => Assert.Contains(row.Source, Sources));
    }

    [Fact]
    public void No_person_has_two_names() =>
        Assert.All(People.Rows.GroupBy(row => row.Official), person => Assert.Single(person.Select(row => row.Name).Distinct()));

    [Theory]
    [InlineData("people.csv", 2)]
    [InlineData("people-met.csv", 1)]
    [InlineData("roles.csv", 1)]
    [InlineData("corrections.csv", 3)]
    [InlineData("honoured.csv", 1)]
    public void A_table_is_sorted_and_has_no_key_twice(string file, int columns)
    {
        var keys = File.ReadLines(PathOf($"import/{file}")).Skip(1).Select(line => string.Join('\n', line.Split(',').Take(columns))).ToList();

        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void A_person_of_two_records_of_one_source_says_why()
    {
        var rows = File.ReadLines(PathOf("import/people.csv")).Skip(1).ToList();
        var shared = People.Rows.Where(row => row.Source != "travels").GroupBy(row => (row.Source, row.Official)).Where(person => person.Count() > 1);

        Assert.All(shared, person => Assert.Contains(person, row => rows.Exists(line => line.StartsWith($"{row.Source},{row.Key},", StringComparison.Ordinal) && !line.EndsWith(','))));
    }

    [Theory]
    [InlineData("pocom", "bush-george-herbert-walker", "george-h-w-bush")]
    [InlineData("executive", "B001166", "george-h-w-bush")]
    [InlineData("pocom", "taft-william-howard", "william-howard-taft-iii")]
    [InlineData("pocom", "taft-william-howard2", "william-howard-taft-iv")]
    [InlineData("executive", "govtrack-412359", "william-howard-taft")]
    [InlineData("pocom", "wilson-huntington-francis-mairs-huntington-wilson", "huntington-wilson")]
    [InlineData("pocom", "beyrle-john-ross", "john-beyrle")]
    [InlineData("pocom", "robinson-david-malcolm", "david-robinson")]
    [InlineData("wikidata", "Q58311", "avigdor-liberman")]
    [InlineData("wikidata", "Q56152039", "david-zalkaliani")]
    public void The_identities_that_are_easily_mistaken_are_settled(string source, string key, string official) =>
        Assert.Equal(official, People.Find(source, key)?.Official);

    [Theory]
    [InlineData("taft-william-howard", "william-howard-taft")]
    [InlineData("bush-george-h-w", "george-h-w-bush")]
    [InlineData("kissinger-henry-a", "henry-kissinger")]
    public void A_traveller_is_found_though_the_slug_may_be_another_mans_elsewhere(string slug, string official) =>
        Assert.Equal(official, People.FindTraveller(slug)?.Official);

    [Fact]
    public void Every_role_is_one_of_the_schema()
    {
        var shared = File.ReadAllText(PathOf("schema/shared.yaml"));
        var roles = shared[shared.IndexOf("  Role:", StringComparison.Ordinal)..];
        var offices = OfficeTable.ReadRoles(PathOf("import/roles.csv")).Offices.Concat(OfficeTable.ReadPositions(PathOf("import/positions.csv")).Offices);

        Assert.All(offices, office => Assert.Contains($"\n      {office.Role}: ", roles, StringComparison.Ordinal));
    }

    [Fact]
    public void No_leader_has_the_id_of_another_person()
    {
        var namesakes = CsvTable.Read(PathOf("import/leaders.csv"), cell => cell("official")).ToHashSet();

        Assert.DoesNotContain(People.Rows, row => row.Source != "wikidata" && namesakes.Contains(row.Official));
    }

    private static string PathOf(string file) => Path.Combine(Repository.Root, "data", file);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slug();
}
