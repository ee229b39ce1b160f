using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Statecraft.Tool.Tests;

public class BriefTests
{
    [Fact]
    public Task Israel_and_Azerbaijan() => Verified(Ran.Command("brief", "israel", "azerbaijan"));

    [Fact]
    public Task Israel_and_Georgia() => Verified(Ran.Command("brief", "israel", "georgia"));

    [Fact]
    public Task Israel_and_Azerbaijan_as_JSON() => Verified(Ran.Command("brief", "israel", "azerbaijan", "--json"));

    [Fact]
    public Task Israel_and_Georgia_as_JSON() => Verified(Ran.Command("brief", "israel", "georgia", "--json"));

    [Fact]
    public void Neighbours_are_said_to_be_so_and_nothing_known_is_said_too()
    {
        var ran = Ran.Command("brief", "azerbaijan", "iran");
        Assert.Equal("Azerbaijan and Iran, neighbours\n\nThe dataset knows of no visits and no transfers between them.\n", ran.Output);
        Assert.Equal(0, ran.ExitCode);
    }

    [Theory]
    [InlineData("il", "AZE")]
    [InlineData("Israel", "Republic of Azerbaijan")]
    [InlineData("ISRAEL", "azerbaijan")]
    public void A_country_is_known_by_its_id_its_names_and_its_codes(string first, string second) =>
        Assert.Equal(Ran.Command("brief", "israel", "azerbaijan"), Ran.Command("brief", first, second));

    [Fact]
    public void A_name_of_two_words_finds_a_country() => Assert.StartsWith("The United States and France\n", Ran.Command("brief", "United States", "fr").Output, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_country_is_an_error_with_a_suggestion() =>
        Assert.Equal(new Ran(2, "", "There is no Country 'isreal'; did you mean 'israel'?\n"), Ran.Command("brief", "isreal", "azerbaijan"));

    [Fact]
    public void One_country_twice_is_an_error() =>
        Assert.Equal(new Ran(2, "", "'az' and 'azerbaijan' are one country, Azerbaijan; a briefing is of two.\n"), Ran.Command("brief", "az", "azerbaijan"));

    [Fact]
    public void One_country_alone_is_an_error()
    {
        var ran = Ran.Command("brief", "israel");
        Assert.Equal(2, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.EndsWith("Try 'statecraft --help'.\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_gets_no_colours_and_a_terminal_does()
    {
        Assert.DoesNotContain('\u001b', Ran.Command("brief", "israel", "azerbaijan").Output);
        Assert.Contains('\u001b', Ran.On(new Terminal(100, HasColor: true), "brief", "israel", "azerbaijan").Output);
    }

    [Fact]
    public void No_line_of_a_pipe_is_wider_than_a_hundred_columns_or_ends_in_blanks()
    {
        foreach (var line in Ran.Command("brief", "israel", "georgia").Output.Split('\n'))
        {
            Assert.InRange(line.Length, 0, 100);
            Assert.Equal(line.TrimEnd(), line);
        }
    }

    [Fact]
    public void JSON_says_what_took_place_apart_from_what_did_not()
    {
        using var json = JsonDocument.Parse(Ran.Command("brief", "israel", "georgia", "--json").Output);
        var absent = json.RootElement.GetProperty("notTakenPlace").GetProperty("transfers").EnumerateArray().Select(t => t.GetProperty("id").GetString());
        Assert.Equal(["israel-georgia-arms-none-2008-2018"], absent);
        Assert.DoesNotContain(json.RootElement.GetProperty("transfers").EnumerateArray(), t => t.GetProperty("absent").GetBoolean());
    }

    private static Task Verified(Ran ran, [CallerFilePath] string sourceFile = "")
    {
        Assert.Equal(0, ran.ExitCode);
        Assert.Empty(ran.Error);
        return Verifier.Verify(ran.Output, sourceFile: sourceFile);
    }
}
