namespace Statecraft.Tool.Check;

/// <summary>Says what is wrong with the dataset of a folder.</summary>
internal static class Checking
{
    public static int Run(DatasetSource source, CheckFormat format, TextWriter output, TextWriter error, Terminal terminal)
    {
        if (Opening.Files(source, error) is not { } files) return ExitCode.Misuse;
        var report = Waiting.For($"Checking {source.Folder}", () => CheckReport.Of(source.Folder, files), error, terminal);
        format.Write(report, output, terminal);
        return report.ExitCode;
    }
}
