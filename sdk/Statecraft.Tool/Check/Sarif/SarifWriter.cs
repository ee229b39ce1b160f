using System.Text.Json;
using Statecraft.Compiler.Problems;
using Statecraft.Tool.Check.Formats;
using YamlPlace = Statecraft.Compiler.Problems.Place;

namespace Statecraft.Tool.Check.Sarif;

/// <summary>A report as a log of SARIF 2.1.0, which code scanning and editors read. The same report is the same log, on every machine and day.</summary>
internal static class SarifWriter
{
    private const string Root = "%SRCROOT%";

    public static string Of(CheckReport report, string workingDirectory)
    {
        ProblemKind[] kinds = [.. report.Problems.Select(problem => problem.Kind).Distinct().OrderBy(kind => kind.Id, StringComparer.Ordinal)];
        var paths = ReportPaths.From(report.Folder, workingDirectory);
        var run = new SarifRun(
            new SarifTool(new SarifDriver("statecraft", Version, [.. kinds.Select(RuleOf)])),
            new Dictionary<string, SarifBase>(StringComparer.Ordinal) { [Root] = new(new SarifText("The working directory of the check.")) },
            "utf16CodeUnits",
            ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"],
            [.. report.Problems.Select(problem => ResultOf(problem, kinds, paths))]);
        var log = new SarifLog("https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json", "2.1.0", [run]);
        return JsonSerializer.Serialize(log, CheckJson.Readable.SarifLog) + "\n";
    }

    private static string Version => typeof(SarifWriter).Assembly.GetName().Version!.ToString(3);

    private static SarifRule RuleOf(ProblemKind kind)
    {
        var page = HelpPage.Of(kind);
        return new SarifRule(
            kind.Id,
            new SarifText(kind.Title),
            new SarifText(page.Summary),
            new SarifHelp(page.Text, page.Text),
            Uri.TryCreate(kind.HelpLink, UriKind.Absolute, out _) ? kind.HelpLink : null,
            new SarifConfiguration("error"));
    }

    private static SarifResult ResultOf(Problem problem, ProblemKind[] kinds, ReportPaths paths) => new(
        problem.Kind.Id,
        Array.IndexOf(kinds, problem.Kind),
        "error",
        new SarifText(problem.Message),
        [LocationOf(problem.Place, paths)],
        problem.Related.Count == 0 ? null : [.. problem.Related.Select((place, i) => RelatedOf(place, i + 1, paths))]);

    private static SarifLocation RelatedOf(YamlPlace place, int number, ReportPaths paths) =>
        LocationOf(place, paths) with { Id = number, Message = new SarifText("The other one stands here.") };

    private static SarifLocation LocationOf(YamlPlace place, ReportPaths paths) => new(
        null,
        new SarifPhysicalLocation(
            new SarifArtifact(paths.UriOf(place.Path), paths.IsRelative ? Root : null),
            new SarifRegion(place.Line, place.Column, place.EndLine, place.EndColumn)),
        null);
}
