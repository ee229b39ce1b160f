using System.Text.Json;
using Statecraft.Tool.Check;
using Statecraft.Tool.Check.Formats;
using Statecraft.Tool.Check.Sarif;

namespace Statecraft.Tool.Tests.Check;

public class FormatTests
{
    private static readonly string Root = Path.GetDirectoryName(Repository.Shelf)!;

    private static CheckReport Report { get; } = CheckReport.Of(Repository.Shelf, FolderReader.Read(Repository.Shelf));

    [Fact]
    public Task Actions_read_a_command_a_problem() => Verifier.Verify(GithubText.Of(Report, Root));

    [Fact]
    public Task Programs_read_one_object() => Verifier.Verify(ReportJson.Of(Report, Root));

    [Fact]
    public Task Code_scanning_reads_SARIF() => Verifier.Verify(SarifWriter.Of(Report, Root));

    [Fact]
    public Task Editors_read_a_line_a_problem() => Verifier.Verify(TextOn(Terminal.Plain));

    [Fact]
    public Task A_terminal_shows_the_YAML() => Verifier.Verify(TextOn(new Terminal(80, HasColor: false)));

    [Theory]
    [InlineData("github", "::error file=")]
    [InlineData("json", "{\n  \"problems\": [\n")]
    [InlineData("sarif", "{\n  \"$schema\": ")]
    public void A_format_is_asked_for_by_its_name_and_the_exit_code_stays(string format, string start)
    {
        var ran = Ran.Command("check", Repository.Shelf, "--format", format);
        Assert.Equal((ExitCode.Problems, ""), (ran.ExitCode, ran.Error));
        Assert.StartsWith(start, ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--format", "json", "--watch")]
    public void A_format_that_there_is_not_is_misuse(params string[] options) =>
        Assert.Equal(ExitCode.Misuse, Ran.Command(["check", Repository.Shelf, .. options]).ExitCode);

    [Fact]
    public void A_sound_dataset_has_no_problems_in_any_format()
    {
        var ran = Ran.Command("check", Repository.Ferries, "--format", "json");
        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal(ExitCode.Success, ran.ExitCode);
        Assert.Equal(0, json.RootElement.GetProperty("problems").GetArrayLength());
        Assert.Equal(3, json.RootElement.GetProperty("counts").GetProperty("records").GetProperty("countries").GetInt32());
        Assert.Contains("\"results\": []", Ran.Command("check", Repository.Ferries, "--format", "sarif").Output, StringComparison.Ordinal);
        Assert.Equal("3 countries, 3 ferry-lines: no problems\n", Ran.Command("check", Repository.Ferries, "--format", "github").Output);
    }

    [Fact]
    public void What_ends_a_command_or_a_property_is_escaped_in_it()
    {
        Assert.Equal("100%25: a,%0D%0A::b", GithubText.Message("100%: a,\r\n::b"));
        Assert.Equal("100%25%3A a%2C%0D%0A%3A%3Ab", GithubText.Property("100%: a,\r\n::b"));
    }

    [Theory]
    [InlineData("data", "data/a b%.yaml", "data/a%20b%25.yaml")]
    [InlineData("./data/", "data/a b%.yaml", "data/a%20b%25.yaml")]
    [InlineData("/somewhere/repo", "a b%.yaml", "a%20b%25.yaml")]
    [InlineData("../other", "/somewhere/other/a b%.yaml", "file:///somewhere/other/a%20b%25.yaml")]
    public void Paths_are_relative_to_the_working_directory_as_long_as_they_are_in_it(string folder, string path, string uri)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The paths are those of another system.");
        var paths = ReportPaths.From(folder, "/somewhere/repo");
        Assert.Equal((path, uri), (paths.Of("a b%.yaml"), paths.UriOf("a b%.yaml")));
    }

    private static string TextOn(Terminal terminal)
    {
        using var output = new StringWriter { NewLine = "\n" };
        CheckFormat.Text.Write(Report with { Folder = "shelf" }, output, terminal);
        return output.ToString();
    }
}
