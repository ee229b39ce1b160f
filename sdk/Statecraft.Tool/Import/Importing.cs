using Statecraft.Import;

namespace Statecraft.Tool.Import;

/// <summary>Brings the sources into the dataset of a folder.</summary>
internal static class Importing
{
    public static int Run(string upstream, string folder, TextWriter output, TextWriter error)
    {
        try
        {
            var result = Importer.Run(upstream, folder);
            foreach (var (path, text) in result.Files) Write(Path.Combine(folder, path), text);
            foreach (var notice in result.Notices) output.Write($"{folder.TrimEnd('/')}/{notice}\n");
            foreach (var count in result.Counts)
                output.Write(FormattableString.Invariant($"{count.Kind}: {count.Added} added, {count.Changed} changed, {count.Unchanged} unchanged\n"));
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.Misuse;
        }
    }

    /// <summary>A file that would be the same is left alone, with its time.</summary>
    private static void Write(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path) == text) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
