using System.Text.Json;

namespace Statecraft.Tool.Tests.Show;

public class ShowTests
{
    [Fact]
    public void A_record_is_shown_as_it_is_written_with_what_refers_to_it_in_order_of_time()
    {
        var path = $"{Repository.Ports}/ports.yaml".Replace('\\', '/');
        var expected = $"""
            # {path}(8)
            ports:
              - id: helsingborg
                name: Helsingborg
                names: [Hälsingborg]
                code: SEHEL
                sea: baltic
                existed: 1892/..

            sailings (from) 1
              undated

            sailings (to) 2
              1892-03-10  elsinore-helsingborg-trains-1892
              1931        elsinore-helsingborg-passengers-1931

            sailings (calls.port) 1
              1931  elsinore-helsingborg-passengers-1931

            """.ReplaceLineEndings("\n");
        Assert.Equal(new Ran(0, expected, ""), Show("helsingborg"));
    }

    [Fact]
    public void A_record_in_braces_is_shown_in_the_one_form() =>
        Assert.Contains("\n    calls:\n      - { port: helsingborg, hours: 2 }\n", Show("elsinore-helsingborg-passengers-1931").Output, StringComparison.Ordinal);

    [Fact]
    public void An_id_that_a_record_had_before_still_finds_it() => Assert.Equal(Show("elsinore"), Show("helsingor"));

    [Fact]
    public void An_id_of_two_kinds_needs_the_kind()
    {
        Assert.Equal(new Ran(2, "", "'messina' is the id of several records; say which: ports/messina, sailings/messina.\n"), Show("messina"));
        Assert.Contains("name: Messina", Show("ports/messina").Output, StringComparison.Ordinal);
        Assert.Contains("line: Ferrovie dello Stato", Show("sailing/messina").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("elsinor", "; did you mean 'ports/elsinore' or 'sailings/elsinore-helsingborg-trains-1892' or 'sailings/elsinore-helsingborg-passengers-1931'?")]
    [InlineData("Hälsingborg", "; did you mean 'ports/helsingborg'?")]
    [InlineData("ships/messina", "; did you mean 'ports/messina' or 'sailings/messina'")]
    [InlineData("rotterdam", ".\n")]
    public void An_id_that_is_not_known_brings_those_that_may_be_meant(string id, string end)
    {
        var ran = Show(id);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.StartsWith($"There is no record '{id}'{end}", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_that_refer_to_it_the_first_ten_are_named_unless_all_are_asked_for()
    {
        string[] first = ["show", "countries/israel", "--data", Repository.Data];
        var heading = $"visits (host) {Countries.Israel.VisitsReceived.Count}";
        var (some, all) = (Ran.Command(first).Output, Ran.Command([.. first, "--all"]).Output);
        Assert.Contains($"\n{heading}: first 10, --all for all\n", some, StringComparison.Ordinal);
        Assert.Contains($"\n{heading}\n", all, StringComparison.Ordinal);
        Assert.All(Countries.Israel.VisitsReceived, visit => Assert.Contains($"  {visit.Id}\n", all, StringComparison.Ordinal));
    }

    [Fact]
    public void JSON_has_the_record_with_its_defaults_and_all_that_refers_to_it()
    {
        using var json = JsonDocument.Parse(Show("sailings/messina", "--json").Output);
        Assert.Equal(["kind", "file", "line", "record", "referrers"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(9, json.RootElement.GetProperty("line").GetInt32());
        Assert.Equal("villa-san-giovanni", json.RootElement.GetProperty("record").GetProperty("to").GetString());
        Assert.False(json.RootElement.GetProperty("record").GetProperty("delayed").GetBoolean());
        using var port = JsonDocument.Parse(Show("helsingborg", "--json").Output);
        Assert.Equal(
            ["sailings from undated", "sailings to elsinore-helsingborg-trains-1892", "sailings calls.port elsinore-helsingborg-passengers-1931"],
            port.RootElement.GetProperty("referrers").EnumerateArray().Select(group =>
                $"{group.GetProperty("kind")} {group.GetProperty("field")} {group.GetProperty("records")[0].GetProperty("id")}"));
    }

    private static Ran Show(params string[] args) => Ran.Command(["show", .. args, "--data", Repository.Ports]);
}
