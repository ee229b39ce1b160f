using Statecraft.Tool.Check.Formats;

namespace Statecraft.Tool.Check;

/// <summary>A form in which a report is written.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Write">Writes a report; the paths of the formats for programs are relative to the working directory.</param>
internal sealed record CheckFormat(string Name, Action<CheckReport, TextWriter, Terminal> Write)
{
    public static readonly CheckFormat Text = new("text", ReportText.Write);

    public static readonly IReadOnlyList<CheckFormat> All =
    [
        Text,
        new("github", (report, output, _) => output.Write(GithubText.Of(report, Environment.CurrentDirectory))),
        new("sarif", (report, output, _) => output.Write(Sarif.SarifWriter.Of(report, Environment.CurrentDirectory))),
        new("json", (report, output, _) => output.Write(ReportJson.Of(report, Environment.CurrentDirectory))),
    ];

    /// <summary>What the help says of them.</summary>
    public const string Help =
        "text: a line a problem, and on a terminal the line of YAML. github: annotations of GitHub Actions. sarif: SARIF 2.1.0. "
        + "json: an object of problems (id, severity, message, path, line, column, endLine, endColumn, help, related) and counts (problems, files, records). "
        + "Lines and columns count from 1, columns in UTF-16 units; an end is the place after the last character. "
        + "Paths are relative to the working directory, in text to where the dataset was named.";
}
