using Statecraft.Import.Tables;

namespace Statecraft.Import.Tests.Officials;

/// <summary>The tables in <c>data/import</c> that say who was met.</summary>
public sealed class MetPeopleTableTests
{
    private static readonly IReadOnlyList<MetPerson> Met = MetPeopleTable.Read(PathOf("people-met.csv"));

    private static readonly HashSet<string> Others =
    [
        .. PeopleTable.Read(PathOf("people.csv")).Rows.Select(row => row.Official),
        .. CsvTable.Read(PathOf("leaders.csv"), cell => cell("official")).OfType<string>(),
    ];

    private static readonly HashSet<string> Identified = [.. CsvTable.Read(PathOf("met.csv"), cell => cell("official")!)];

    [Fact]
    public void Everybody_who_is_identified_in_a_remark_is_named_by_a_table() =>
        Assert.Empty(Identified.Except(Met.Select(person => person.Official)).Except(Others));

    [Fact]
    public void Nobody_who_is_in_another_table_is_among_those_who_were_only_met() =>
        Assert.DoesNotContain(Met, person => Others.Contains(person.Official));

    [Fact]
    public void Everybody_who_was_only_met_is_identified_somewhere_and_of_a_country_that_is_known()
    {
        var countries = CountryTable.Read(PathOf("countries.csv")).Countries;

        Assert.All(Met, person => Assert.Contains(person.Official, Identified));
        Assert.All(Met, person => Assert.Contains(person.Country, countries));
    }

    [Theory]
    [InlineData("russia", "Ivanov", "foreign-minister", "2001-04-11", "igor-ivanov")]
    [InlineData("russia", "Ivanov", "defence-minister", "2001-04-11", null)]
    [InlineData("russia", "Ivanov", "foreign-minister", "2005-04-11", null)]
    [InlineData("syria", "Assad", "president", "2000-03-26", "hafez-al-assad")]
    [InlineData("syria", "Assad", "president", "2000-06-30", null)]
    [InlineData("syria", "Assad", "president", "2001-02-26", "bashar-al-assad")]
    [InlineData("china", "Yang", "president", "1989-02-25", "yang-shangkun")]
    [InlineData("china", "Yang", "foreign-minister", "2009-02-20", "yang-jiechi")]
    [InlineData("egypt", "Fahmy", "foreign-minister", "1974-10-14", "ismail-fahmy")]
    [InlineData("egypt", "Nabil Fahmy", "foreign-minister", "2013-11-03", null)]
    public void Those_who_share_a_name_stay_apart(string country, string name, string role, string on, string? official) =>
        Assert.Equal(official, MetTable.Read(PathOf("met.csv")).Official(country, name, role, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)));

    private static string PathOf(string file) => Path.Combine(Repository.Root, "data", "import", file);
}
