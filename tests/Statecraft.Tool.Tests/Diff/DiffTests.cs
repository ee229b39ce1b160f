using System.Globalization;
using System.Text.Json;

namespace Statecraft.Tool.Tests.Diff;

public class DiffTests
{
    private static readonly string Old = Path.Combine(Repository.Harbours, "old");

    private static readonly string New = Path.Combine(Repository.Harbours, "new");

    [Fact]
    public async Task The_text_says_it_in_words_of_records() => await Verifier.Verify(Written("text"));

    [Fact]
    public async Task The_comment_on_GitHub_has_a_block_for_each_kind() => await Verifier.Verify(Written("markdown"));

    [Fact]
    public async Task JSON_has_all_of_it() => await Verifier.Verify(Written("json"));

    [Theory]
    [InlineData("text", "no difference\nrelease: none\n")]
    [InlineData("markdown", "no difference, from `old` to `old`\n\n**none** release\n")]
    public void What_is_the_same_has_no_difference(string format, string expected) =>
        Assert.Equal(new Ran(0, expected, ""), Ran.Command("diff", Old, Old, "--format", format) is var ran ? ran with { Output = Relative(ran.Output) } : null);

    [Fact]
    public void The_way_back_is_told_as_well()
    {
        using var json = JsonDocument.Parse(Ran.Command("diff", New, Old, "--format", "json").Output);
        Assert.Equal("major", json.RootElement.GetProperty("release").GetString());
        Assert.Equal(4, json.RootElement.GetProperty("counts").GetProperty("changed").GetInt32());
    }

    [Fact]
    public void The_same_is_written_in_every_culture()
    {
        var expected = Written("text");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal(expected, Written("text"));
    }

    [Fact]
    public void Problems_of_either_are_said_as_check_says_them()
    {
        using var states = new TwoStates();
        states.Edit(("next: west", "next: wets"));
        var expected = Ran.Command("check", states.New);
        Assert.Equal(1, expected.ExitCode);
        Assert.Equal(expected, states.Diff());
        Assert.Equal(expected, Ran.Command("diff", states.New, states.Old));
    }

    [Fact]
    public void A_folder_without_a_dataset_is_misuse() =>
        Assert.Equal(new Ran(2, "", $"'{Repository.Harbours}' is no dataset: it has no dataset.yaml.\n"), Ran.Command("diff", Repository.Harbours, New));

    [Fact]
    public void Without_a_second_argument_it_is_compared_with_the_folder_of_the_dataset() =>
        Assert.Equal(Ran.Command("diff", Old, New), Ran.Command("diff", Old, "--path", New));

    [Fact]
    public void An_unknown_format_is_misuse_that_names_the_known_ones()
    {
        var ran = Ran.Command("diff", Old, New, "--format", "html");
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("'markdown'", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_says_what_makes_which_release()
    {
        var help = Ran.Command("diff", "--help").Output;
        foreach (var kind in new[] { "  major  ", "  minor  ", "  patch  " }) Assert.Contains(kind, help, StringComparison.Ordinal);
        Assert.Contains("statecraft diff <old> [<new>] [options]", help, StringComparison.Ordinal);
        Assert.Contains("diff <old> <new>", Ran.Command("--help").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("  major  ", Ran.Command("--help").Output, StringComparison.Ordinal);
        Assert.Equal(0, Ran.Command("diff", "--help").ExitCode);
    }

    private static string Written(string format)
    {
        var ran = Ran.Command("diff", Old, New, "--format", format);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        return Relative(ran.Output);
    }

    private static string Relative(string text) => text.Replace(Repository.Harbours + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
