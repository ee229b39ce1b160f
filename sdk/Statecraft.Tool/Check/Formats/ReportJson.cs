using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Statecraft.Compiler.Problems;
using YamlPlace = Statecraft.Compiler.Problems.Place;

namespace Statecraft.Tool.Check.Formats;

/// <summary>A report as JSON, for programs of one's own. Lines and columns count from 1; an end is the place after the last character.</summary>
internal sealed record ReportJson(IReadOnlyList<JsonProblem> Problems, JsonCounts Counts)
{
    public static string Of(CheckReport report, string workingDirectory)
    {
        var paths = ReportPaths.From(report.Folder, workingDirectory);
        var json = new ReportJson([.. report.Problems.Select(problem => JsonProblem.Of(problem, paths))], JsonCounts.Of(report));
        return JsonSerializer.Serialize(json, CheckJson.Readable.ReportJson) + "\n";
    }
}

/// <param name="Severity">Always <c>error</c>: there are no lesser problems.</param>
/// <param name="Help">The page that explains it.</param>
/// <param name="Related">Other places that belong to it, such as the record that came first.</param>
internal sealed record JsonProblem(
    string Id,
    string Severity,
    string Message,
    string Path,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Help,
    IReadOnlyList<JsonPlace> Related)
{
    public static JsonProblem Of(Problem problem, ReportPaths paths)
    {
        var place = JsonPlace.Of(problem.Place, paths);
        return new JsonProblem(
            problem.Kind.Id,
            "error",
            problem.Message,
            place.Path,
            place.Line,
            place.Column,
            place.EndLine,
            place.EndColumn,
            problem.Kind.HelpLink,
            [.. problem.Related.Select(related => JsonPlace.Of(related, paths))]);
    }
}

/// <summary>A stretch of a file.</summary>
internal sealed record JsonPlace(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    public static JsonPlace Of(YamlPlace place, ReportPaths paths) => new(paths.Of(place.Path), place.Line, place.Column, place.EndLine, place.EndColumn);
}

/// <param name="Files">The files that have a problem.</param>
/// <param name="Records">The records by their kind; where there are problems, those that could be read all the same.</param>
internal sealed record JsonCounts(int Problems, int Files, IReadOnlyDictionary<string, int> Records)
{
    public static JsonCounts Of(CheckReport report) => new(
        report.Problems.Count,
        report.FilesWithProblems,
        new SortedDictionary<string, int>(report.Counts.ToDictionary(c => c.Plural, c => c.Count, StringComparer.Ordinal), StringComparer.Ordinal));
}

/// <summary>How reports are written as JSON.</summary>
[JsonSerializable(typeof(ReportJson))]
[JsonSerializable(typeof(Sarif.SarifLog))]
internal sealed partial class CheckJson : JsonSerializerContext
{
    public static CheckJson Readable { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
