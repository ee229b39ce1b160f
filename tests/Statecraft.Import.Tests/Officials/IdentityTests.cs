using Statecraft.Import.Officials;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;
using static Statecraft.Import.Tests.Officials.Fixture;

namespace Statecraft.Import.Tests.Officials;

public sealed class IdentityTests
{
    [Fact]
    public void Two_William_Howard_Tafts_stay_apart()
    {
        var sources = Sources(
            [Person("taft-william-howard", "Taft", "William Howard", "1915"), Person("taft-william-howard2", "Taft", "William Howard", "1945")],
            Mission("albania", Tenure("al-1953-taft-01", "taft-william-howard", "ambassador-e-p", "1953-05-13", "1957-06-25")));
        var tables = TablesOf(
            new PersonRow("pocom", "taft-william-howard", "william-howard-taft-iii", "William Howard Taft III"),
            new PersonRow("pocom", "taft-william-howard2", "william-howard-taft-iv", "William Howard Taft IV"));

        var officials = Convert(sources, tables);

        Assert.Contains("birth: 1915, tenures: [", officials["william-howard-taft-iii"], StringComparison.Ordinal);
        Assert.DoesNotContain("tenures: [", officials["william-howard-taft-iv"], StringComparison.Ordinal);
    }

    [Fact]
    public void Bush_has_two_slugs_and_one_record()
    {
        var sources = Sources([Person("bush-george-herbert-walker", "Bush", "George Herbert Walker", "1924")]) with
        {
            Executives =
            [
                new Executive { Key = "B001166", First = "George", Middle = "Herbert Walker", Last = "Bush", Birth = "1924-06-12", Terms = [new("prez", "1989-01-20", "1993-01-20")] },
                new Executive { Key = "next", First = "Official", Last = "One", Terms = [new("prez", "1993-01-20", "1997-01-20")] },
            ],
        };
        var people = PeopleTable.Of(
        [
            new PersonRow("pocom", "bush-george-herbert-walker", "george-h-w-bush", "George H. W. Bush"),
            new PersonRow("executive", "B001166", "george-h-w-bush", "George H. W. Bush"),
            new PersonRow("travels", "bush-george-h-w", "george-h-w-bush", "George H. W. Bush"),
        ]);

        var officials = Convert(sources, TablesOf() with { People = people });

        Assert.Equal(["george-h-w-bush", "official-one"], officials.Keys);
        Assert.Equal(
            "{ name: George H. W. Bush, names: [George Herbert Walker Bush], birth: 1924-06-12, "
            + "tenures: [{ role: president, country: united-states, dates: 1989-01-20/1993-01-20 }], "
            + "sources: [{ source: pocom, page: bush-george-herbert-walker, for: [name, names, birth] }, "
            + "{ source: congress-legislators, record: B001166, for: [names, birth, tenures] }] }",
            officials["george-h-w-bush"]);
        Assert.Equal("george-h-w-bush", people.FindTraveller("bush-george-h-w")?.Official);
    }

    [Fact]
    public void A_renamed_slug_in_a_tenure_is_the_person_and_the_page_of_today()
    {
        var sources = Sources(
            [Person("wilson-francis-mairs-huntington", "Wilson", "Francis") with { OldSlugs = ["wilson-huntington"] }],
            Office("secretary", Tenure("secr-1906-wils", "wilson-huntington", "secretary", "1906-07-02", "1908-12-30")));

        var official = Convert(sources, TablesOf()).Single().Value;

        Assert.Contains("dates: 1906-07-02/1908-12-30", official, StringComparison.Ordinal);
        Assert.Contains("page: wilson-francis-mairs-huntington, record: secr-1906-wils", official, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_that_only_the_table_knows_is_found_through_it()
    {
        var sources = Sources([Person("one-official", "One", "Official")], Office("secretary", Tenure("secr-1906-one", "one", "secretary", "1906")));
        var tables = TablesOf(new PersonRow("pocom", "one", "official-one", "Official One"), new PersonRow("pocom", "one-official", "official-one", "Official One"));

        Assert.Contains("record: secr-1906-one", Convert(sources, tables)["official-one"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_that_nobody_knows_is_an_error_that_names_it()
    {
        var sources = Sources([Person("one-official", "One", "Official")], Office("secretary", Tenure("secr-1906-two", "two-official", "secretary", "1906")));

        var problem = Assert.Throws<InvalidDataException>(() => Convert(sources, TablesOf()));

        Assert.Contains("'two-official'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_not_in_the_table_gets_an_id_of_their_own_by_rule_and_is_reported()
    {
        var sources = Sources([Person("one-a-official", "One", "J. Official", "1915"), Person("one-b-official", "One", "Official B.", "1945")]);
        var tables = TablesOf(new PersonRow("pocom", "someone-else", "official-one", "Official One"));

        var conversion = OfficialDrafts.Make(sources, tables, [], country => country);

        Assert.Equal(["official-one-1915", "official-one-1945"], conversion.Unreviewed.Select(row => row.Official));
        Assert.Equal(["official-one-1915", "official-one-1945"], conversion.Drafts.Select(draft => draft.Id));
    }

    [Theory]
    [InlineData("John Ross", "Beyrle", "john-beyrle")]
    [InlineData("R. Nicholas", "Burns", "nicholas-burns")]
    [InlineData("E.U. Curtis", "Bohlen", "curtis-bohlen")]
    [InlineData("H.A.", "Millen", "ha-millen")]
    [InlineData("Henry A. (Heinz Alfred)", "Kissinger", "henry-kissinger")]
    [InlineData("Fred Charles", "Iklé", "fred-ikle")]
    [InlineData("Vincent William", "de Roulet", "vincent-de-roulet")]
    public void The_rule_takes_the_first_name_that_is_no_initial(string forename, string surname, string id) =>
        Assert.Equal(id, OfficialIds.Suggest(forename, surname));
}
