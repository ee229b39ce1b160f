using Statecraft.Tool.Check;

namespace Statecraft.Tool.Lists;

/// <summary>Writes the list of the records of a dataset.</summary>
internal static class ListWriting
{
    /// <param name="file">The file to write to; null for the output.</param>
    public static int Run(DatasetSource source, string? file, TextWriter output, TextWriter error, Terminal terminal) =>
        Opening.Run(source, output, error, terminal, content =>
        {
            var list = content.ToRecordList();
            if (file is null)
            {
                output.Write(list);
                return ExitCode.Success;
            }

            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
            File.WriteAllText(file, list);
            output.Write($"{file.Replace('\\', '/')}\n");
            return ExitCode.Success;
        });
}
