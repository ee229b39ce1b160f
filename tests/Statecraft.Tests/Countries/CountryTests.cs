using Statecraft.Core;

namespace Statecraft.Tests;

public class CountryTests
{
    private static readonly string[] Gone = ["czechoslovakia", "soviet-union", "yugoslavia"];

    [Fact]
    public void There_are_all_of_ISO_3166_and_Kosovo_and_three_that_are_gone()
    {
        Assert.Equal(253, Countries.All.Count);
        Assert.Equal([.. Gone, "kosovo"], Countries.All.Where(c => c.Alpha2 is null).Select(c => c.Id).OrderBy(id => id == "kosovo").ThenBy(id => id, StringComparer.Ordinal));
    }

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

    [Fact]
    public void One_number_of_the_Correlates_of_War_is_two_countries() => Assert.Equal(["russia", "soviet-union"], Countries.ByCow(365).Select(c => c.Id));

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
    public void What_is_absent_upstream_is_absent()
    {
        Assert.Equal(181, Countries.All.Count(c => c.OfficialName is not null));
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
        Assert.Equal(["azerbaijan", "soviet-union"], Countries.Azerbaijan.Lineage.Select(c => c.Id));
        Assert.False(union.ExistedOn(new DateOnly(1992, 1, 1)));
        Assert.True(union.ExistedOn(new DateOnly(1991, 12, 31)));
        Assert.True(Countries.Israel.ExistedOn(new DateOnly(2018, 1, 1)));
    }

    [Fact]
    public void A_country_has_the_name_of_its_time()
    {
        var burkina = Countries.Get("burkina-faso");
        Assert.Equal("Upper Volta", burkina.NameOn(new DateOnly(1970, 1, 1)));
        Assert.Equal("Burkina Faso", burkina.NameOn(new DateOnly(1990, 1, 1)));
        Assert.Equal("Israel", Countries.Israel.NameOn(new DateOnly(1970, 1, 1)));
    }

    [Fact]
    public void The_codes_are_those_of_ISO_3166()
    {
        var list = UpstreamFile("sources/countries/iso_3166-1.json");
        if (list is null) Assert.Skip("The upstream list is not on this machine.");
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(list));
        var expected = json.RootElement.GetProperty("3166-1").EnumerateArray()
            .Select(e => (e.GetProperty("alpha_2").GetString(), e.GetProperty("alpha_3").GetString(), e.GetProperty("numeric").GetString()));
        Assert.Equal(
            expected.OrderBy(e => e.Item1, StringComparer.Ordinal),
            Countries.All.Where(c => c.Alpha2 is not null).Select(c => (c.Alpha2, c.Alpha3, c.Numeric)).OrderBy(e => e.Item1, StringComparer.Ordinal));
    }

    private static string? UpstreamFile(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "shared", path))) return Path.Combine(folder.FullName, "shared", path);
        return null;
    }
}
