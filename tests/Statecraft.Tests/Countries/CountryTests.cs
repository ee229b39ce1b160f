using Statecraft.Core;

namespace Statecraft.Tests;

public class CountryTests
{
    private static IEnumerable<Country> Gone => Countries.All.Where(c => c.Alpha2 is null && c.Id is not ("kosovo" or "west-bank"));

    [Fact]
    public void There_are_all_of_ISO_3166_and_Kosovo_and_the_West_Bank_and_those_that_are_gone()
    {
        Assert.Equal(298, Countries.All.Count);
        Assert.Equal(249, Countries.All.Count(c => c.Alpha2 is not null));
        Assert.Equal(47, Gone.Count());
    }

    [Fact]
    public void What_is_gone_says_until_when_it_existed() =>
        Assert.All(Gone, c => Assert.False(c.ExistedOn(new DateOnly(2011, 1, 1)), c.Id));

    [Theory]
    [InlineData("AZ", "AZE", "031", "azerbaijan")]
    [InlineData("GE", "GEO", "268", "georgia")]
    [InlineData("NA", "NAM", "516", "namibia")]
    [InlineData("NO", "NOR", "578", "norway")]
    [InlineData("AF", "AFG", "004", "afghanistan")]
    public void A_code_finds_its_country_and_keeps_its_zeros(string alpha2, string alpha3, string numeric, string id)
    {
        Assert.Equal(id, Countries.FindByAlpha2(alpha2)?.Id);
        Assert.Equal(id, Countries.FindByAlpha3(alpha3)?.Id);
        Assert.Equal(id, Countries.FindByNumeric(numeric)?.Id);
    }

    [Fact]
    public void A_code_that_nobody_has_finds_nothing()
    {
        Assert.Null(Countries.FindByAlpha2("XX"));
        Assert.Null(Countries.FindByAlpha2("ge"));
        Assert.Null(Countries.FindByNumeric("31"));
    }

    [Theory]
    [InlineData(365, "russia soviet-union")]
    [InlineData(651, "egypt united-arab-republic")]
    [InlineData(345, "serbia yugoslavia")]
    [InlineData(255, "germany")]
    [InlineData(260, "west-germany")]
    [InlineData(265, "east-germany")]
    [InlineData(816, "vietnam")]
    [InlineData(817, "south-vietnam")]
    public void A_number_of_the_Correlates_of_War_is_one_country_or_more(int cow, string ids) =>
        Assert.Equal(ids.Split(' '), Countries.ByCow(cow).Select(c => c.Id));

    [Theory]
    [InlineData("israel", "egypt jordan lebanon palestine syria")]
    [InlineData("azerbaijan", "armenia georgia iran russia turkey")]
    [InlineData("georgia", "armenia azerbaijan russia turkey")]
    [InlineData("iran", "afghanistan armenia azerbaijan iraq pakistan turkey turkmenistan")]
    public void The_land_borders_are_complete(string id, string neighbours) =>
        Assert.Equal(neighbours.Split(' '), Countries.Get(id).Borders.Select(c => c.Id));

    [Fact]
    public void Each_border_is_read_from_both_sides()
    {
        foreach (var country in Countries.All)
            foreach (var neighbour in country.Borders) Assert.Contains(country, neighbour.Borders);
        Assert.Equal(2 * 325, Countries.All.Sum(c => c.Borders.Length));
    }

    [Fact]
    public void A_state_that_is_gone_has_no_border_today() => Assert.All(Gone, c => Assert.Empty(c.Borders));

    [Fact]
    public void A_code_that_was_withdrawn_stays_with_its_country_and_finds_the_one_that_has_it_now()
    {
        Assert.Equal(["GEHH"], Countries.Get("kiribati").Alpha4);
        Assert.Equal(Countries.Georgia, Countries.FindByAlpha2("GE"));
        Assert.Null(Countries.FindByAlpha2("SU"));
        Assert.Null(Countries.FindByAlpha3("SUN"));
    }

    [Fact]
    public void What_is_absent_upstream_is_absent()
    {
        Assert.Equal(196, Countries.All.Count(c => c.OfficialName is not null));
        Assert.Null(Countries.Georgia.OfficialName);
        Assert.Null(Countries.Greenland.OfficialName);
        Assert.Null(Countries.Antarctica.Capital);
        Assert.Null(Countries.Kosovo.Region);
        Assert.DoesNotContain(Countries.All, c => c.Names.Any(n => n.Text.Length == 0));
    }

    [Fact]
    public void A_state_that_is_gone_has_its_withdrawn_code_its_spell_and_its_successors()
    {
        var union = Countries.SovietUnion;
        Assert.Equal(["SUHH"], union.Alpha4);
        Assert.Equal([Edtf.Parse("1922/1991")], union.Lifespan);
        Assert.Contains(Countries.Azerbaijan, union.Successors);
        Assert.Equal(["azerbaijan", "soviet-union", "russia"], Countries.Azerbaijan.Lineage.Select(c => c.Id));
        Assert.False(union.ExistedOn(new DateOnly(1992, 1, 1)));
        Assert.True(union.ExistedOn(new DateOnly(1991, 12, 31)));
        Assert.True(Countries.Israel.ExistedOn(new DateOnly(2018, 1, 1)));
    }

    [Fact]
    public void A_state_that_came_back_has_two_spells_and_did_not_exist_between_them()
    {
        Assert.Equal([Edtf.Parse("1918/1940"), Edtf.Parse("1991/..")], Countries.Estonia.Lifespan);
        Assert.False(Countries.Estonia.ExistedOn(new DateOnly(1917, 12, 31)));
        Assert.True(Countries.Estonia.ExistedOn(new DateOnly(1930, 1, 1)));
        Assert.False(Countries.Estonia.ExistedOn(new DateOnly(1950, 1, 1)));
        Assert.True(Countries.Estonia.ExistedOn(DateOnly.MaxValue));
    }

    [Fact]
    public void Germany_follows_the_two_that_it_was_and_those_that_it_united()
    {
        Assert.Equal(
            ["germany", "west-germany", "east-germany", "baden", "bavaria", "hanover", "hesse-darmstadt", "hesse-kassel", "mecklenburg-schwerin", "saxony", "wurttemberg"],
            Countries.Germany.Lineage.Select(c => c.Id));
        Assert.Equal("west-germany", Countries.WestGermany.Lineage.First().Id);
        Assert.Equal(["DDDE"], Countries.EastGermany.Alpha4);
    }

    [Theory]
    [InlineData("yemen", "north-yemen south-yemen")]
    [InlineData("tanzania", "zanzibar")]
    [InlineData("vietnam", "south-vietnam")]
    [InlineData("egypt", "united-arab-republic")]
    [InlineData("syria", "united-arab-republic")]
    [InlineData("bangladesh", "pakistan")]
    [InlineData("south-sudan", "sudan")]
    [InlineData("eritrea", "ethiopia")]
    [InlineData("austria", "austria-hungary")]
    [InlineData("italy", "two-sicilies papal-states modena parma tuscany")]
    [InlineData("south-korea", "korea")]
    [InlineData("kosovo", "serbia")]
    [InlineData("united-states", "texas hawaii")]
    public void A_union_or_a_break_up_is_another_country_that_came_before(string id, string predecessors) =>
        Assert.Equal(predecessors.Split(' '), Countries.Get(id).Predecessors.Select(c => c.Id));

    [Theory]
    [InlineData("germany", "1960-01-01", false)]
    [InlineData("west-germany", "1960-01-01", true)]
    [InlineData("east-germany", "1991-01-01", false)]
    [InlineData("egypt", "1960-09-26", false)]
    [InlineData("united-arab-republic", "1960-09-26", true)]
    [InlineData("egypt", "1943-11-22", true)]
    [InlineData("poland", "1943-01-01", true)] // A government in exile is the state.
    [InlineData("norway", "1942-01-01", true)]
    [InlineData("hawaii", "1874-12-12", true)]
    [InlineData("texas", "1846-01-01", false)]
    [InlineData("netherlands-antilles", "1989-12-16", true)]
    [InlineData("zanzibar", "1900-01-01", false)]
    public void A_country_existed_in_its_time(string id, string day, bool existed) =>
        Assert.Equal(existed, Countries.Get(id).ExistedOn(Edtf.Parse(day).Earliest));

    [Fact]
    public void A_state_whose_lifespan_is_not_stated_may_have_existed_on_any_day()
    {
        Assert.Empty(Countries.Iran.Lifespan);
        Assert.True(Countries.Iran.ExistedOn(DateOnly.MinValue));
    }

    [Fact]
    public void The_line_of_a_state_holds_each_once_the_nearest_first_also_in_a_circle()
    {
        var first = new Country { Id = "first", Name = "First", Sources = [], Predecessors = [new Country { Id = "second", Name = "Second", Sources = [] }] };
        var second = new Country { Id = "second", Name = "Second", Sources = [], Predecessors = [first, Countries.SovietUnion] };
        var third = new Country { Id = "third", Name = "Third", Sources = [], Predecessors = [first, second] };

        Assert.Equal(["first", "second"], first.Lineage.Select(c => c.Id));
        Assert.Equal(["second", "first", "soviet-union", "russia"], second.Lineage.Select(c => c.Id));
        Assert.Equal(["third", "first", "second", "soviet-union", "russia"], third.Lineage.Select(c => c.Id));
    }

    [Theory]
    [InlineData("burkina-faso", "1970-01-01", "Upper Volta")]
    [InlineData("burkina-faso", "1984-08-04", "Upper Volta")] // The year of the change: the name that was given up is still the answer.
    [InlineData("burkina-faso", "1985-01-01", "Burkina Faso")]
    [InlineData("sri-lanka", "1960-01-01", "Ceylon")]
    [InlineData("cambodia", "1976-06-01", "Democratic Kampuchea")] // Two former names meet in this year: the later one.
    [InlineData("thailand", "1900-01-01", "Siam")] // Nobody says when this name began.
    [InlineData("democratic-republic-of-the-congo", "1950-01-01", "Belgian Congo")] // Nor when Zaire did, but this one is certain.
    [InlineData("sri-lanka", "1973-01-01", "Sri Lanka")]
    [InlineData("germany", "1797-06-01", "Prussia")]
    [InlineData("italy", "1853-05-24", "Sardinia")]
    [InlineData("egypt", "1970-01-01", "United Arab Republic")]
    [InlineData("vietnam", "1965-01-01", "North Vietnam")]
    [InlineData("south-vietnam", "1951-09-03", "State of Vietnam")]
    [InlineData("ethiopia", "1930-01-01", "Abyssinia")]
    [InlineData("united-kingdom", "1785-02-24", "Great Britain")]
    [InlineData("israel", "1970-01-01", "Israel")]
    public void A_country_has_the_name_of_its_time(string id, string day, string name) =>
        Assert.Equal(name, Countries.Get(id).NameOn(Edtf.Parse(day).Earliest));

    [Theory]
    [InlineData("azerbaijan", "Republic of Azerbaijan")]
    [InlineData("iran", "Islamic Republic of Iran")]
    [InlineData("soviet-union", "Union of Soviet Socialist Republics")]
    [InlineData("yugoslavia", "Socialist Federal Republic of Yugoslavia")] // It had two: this one to its end.
    public void The_official_name_is_the_one_in_force_or_the_last_one(string id, string name) =>
        Assert.Equal(name, Countries.Get(id).OfficialName);

    [Fact]
    public void An_official_name_that_was_given_up_is_not_in_force()
    {
        var country = new Country
        {
            Id = "somewhere",
            Name = "Somewhere",
            Sources = [],
            Names = [new Name { Text = "Kingdom of Somewhere", Kind = NameKind.Official, Dates = Edtf.Parse("1900/1950") }],
        };

        Assert.Null(country.OfficialName);
        Assert.Null((country with { Lifespan = [Edtf.Parse("1900/..")] }).OfficialName);
        Assert.Equal("Kingdom of Somewhere", (country with { Lifespan = [Edtf.Parse("1900/1950")] }).OfficialName);
    }

    [Fact]
    public void The_codes_are_those_of_ISO_3166()
    {
        using var json = Upstream("iso_3166-1.json");
        var expected = json.RootElement.GetProperty("3166-1").EnumerateArray()
            .Select(e => (e.GetProperty("alpha_2").GetString(), e.GetProperty("alpha_3").GetString(), e.GetProperty("numeric").GetString()));
        Assert.Equal(
            expected.OrderBy(e => e.Item1, StringComparer.Ordinal),
            Countries.All.Where(c => c.Alpha2 is not null).Select(c => (c.Alpha2, c.Alpha3, c.Numeric)).OrderBy(e => e.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public void The_withdrawn_codes_are_those_of_ISO_3166()
    {
        using var json = Upstream("iso_3166-3.json");
        var withdrawn = json.RootElement.GetProperty("3166-3").EnumerateArray().Select(e => e.GetProperty("alpha_4").GetString()).ToHashSet();
        Assert.All(Countries.All.SelectMany(c => c.Alpha4), code => Assert.Contains(code, withdrawn));
    }

    [Fact]
    public void Every_country_with_an_official_name_upstream_has_one()
    {
        using var json = Upstream("iso_3166-1.json");
        var named = json.RootElement.GetProperty("3166-1").EnumerateArray()
            .Where(e => e.TryGetProperty("official_name", out _)).Select(e => e.GetProperty("alpha_2").GetString()!).ToList();
        Assert.Equal(173, named.Count);
        Assert.All(named, code => Assert.NotNull(Countries.FindByAlpha2(code)!.OfficialName));
    }

    /// <summary>The list from which the data was made, where a copy of it lies beside the repository.</summary>
    private static System.Text.Json.JsonDocument Upstream(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "sources", "countries", name);
            if (File.Exists(path)) return System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(path));
        }

        Assert.Skip("The upstream list is not on this machine.");
        return null!;
    }
}
