using System.Text.Json;

namespace Statecraft.Tool.Tests.Find;

public class FindTests
{
    [Theory]
    [InlineData("heidar aliev", "officials heydar-aliyev")]
    [InlineData("aliyev HEYDAR", "officials heydar-aliyev")]
    [InlineData("ceylon", "countries sri-lanka")]
    [InlineData("calderon guardia", "officials rafael-calderon-guardia")]
    [InlineData("felipe calderón", "officials felipe-calderon")]
    [InlineData("georgia", "countries georgia")]
    [InlineData("liberman azerbaijan", "visits liberman-azerbaijan-2018-09")]
    public void The_first_line_is_what_was_meant(string words, string expected) => Assert.Equal(expected, Lines("--data", Repository.Data, words)[0]);

    [Fact]
    public void A_line_has_the_kind_the_id_the_name_and_the_name_by_which_it_was_found() =>
        Assert.Equal(new Ran(0, "countries  sri-lanka  Sri Lanka (Ceylon)\n", ""), Ran.Command("find", "ceylon", "--data", Repository.Data));

    [Fact]
    public void There_are_no_more_than_twenty_lines()
    {
        var ran = Ran.Command("find", "united", "states", "--data", Repository.Data);
        Assert.Equal(22, ran.Output.Split('\n').Length);
        Assert.Matches("\nand [0-9]+ more: give more words, or a --kind\n$", ran.Output);
    }

    [Theory]
    [InlineData("messina", "ports messina", "sailings messina", "sailings villa-san-giovanni-messina-trains-1905")]
    [InlineData("hels", "ports elsinore", "ports helsingborg", "sailings elsinore-helsingborg-trains-1892", "sailings elsinore-helsingborg-passengers-1931")]
    [InlineData("giovanni villa", "ports villa-san-giovanni", "sailings villa-san-giovanni-messina-trains-1905")]
    [InlineData("vila geovanni", "ports villa-san-giovanni", "sailings villa-san-giovanni-messina-trains-1905")]
    [InlineData("helsingor", "ports elsinore")]
    public void Ids_and_whole_names_come_first_then_beginnings_then_words_then_slips(string words, params string[] expected) =>
        Assert.Equal(expected, Lines("--data", Repository.Ports, words));

    [Fact]
    public void One_kind_can_be_asked_for() => Assert.Equal(["sailings messina", "sailings villa-san-giovanni-messina-trains-1905"], Lines("--data", Repository.Ports, "messina", "--kind", "sailing"));

    [Fact]
    public void A_kind_that_there_is_not_is_misuse() =>
        Assert.Equal(new Ran(2, "", "'ships' is no kind of record; known are ports and sailings.\n"), Ran.Command("find", "messina", "--kind", "ships", "--data", Repository.Ports));

    [Theory]
    [InlineData("rotterdam")]
    [InlineData("mes xyz")]
    [InlineData("?!")]
    public void What_nothing_is_called_is_said(string words) =>
        Assert.Equal(new Ran(2, "", $"Nothing is called '{words}'.\n"), Ran.Command("find", words, "--data", Repository.Ports));

    [Fact]
    public void JSON_has_the_same()
    {
        using var json = JsonDocument.Parse(Ran.Command("find", "elsinore", "--json", "--kind", "ports", "--data", Repository.Ports).Output);
        var hit = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(["kind: ports", "id: elsinore", "name: Helsingør"], hit.EnumerateObject().Select(property => $"{property.Name}: {property.Value}"));
    }

    private static List<string> Lines(params string[] args) => [.. Ran.Command(["find", .. args]).Output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2)))];
}
