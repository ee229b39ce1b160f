namespace Statecraft.Tool.Check;

/// <summary>Says what is wrong with the dataset of a folder.</summary>
internal static class Checking
{
    public static int Run(string folder, CheckFormat format, TextWriter output, TextWriter error, Terminal terminal)
    {
        if (Opening.Files(folder, error) is not { } files) return ExitCode.Misuse;
        var report = Waiting.For($"Checking {folder}", () => CheckReport.Of(folder, files), error, terminal);
        format.Write(report, output, terminal);
        return report.ExitCode;
    }
}
