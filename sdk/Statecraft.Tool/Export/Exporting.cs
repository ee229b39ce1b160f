using Statecraft.Compiler.Content;
using Statecraft.Tool.Check;

namespace Statecraft.Tool.Export;

/// <summary>Writes the tables of a dataset to a folder, and names the files.</summary>
internal static class Exporting
{
    /// <param name="folder">Where the tables go. What else lies there is left alone.</param>
    /// <param name="source">The dataset.</param>
    public static int Run(string folder, DatasetSource source, ExportFormat format, TextWriter output, TextWriter error, Terminal terminal) =>
        Opening.Run(source, output, error, terminal, content =>
        {
            if (File.Exists(folder))
            {
                error.WriteLine($"'{folder}' is a file; name a folder for the tables.");
                return ExitCode.Misuse;
            }

            foreach (var file in Write(content, folder, format)) output.Write($"{folder.Replace('\\', '/').TrimEnd('/')}/{file}\n");
            return ExitCode.Success;
        });

    private static IEnumerable<string> Write(DatasetContent content, string folder, ExportFormat format)
    {
        Directory.CreateDirectory(folder);
        var tables = TableMaker.Of(content);
        foreach (var table in tables)
        {
            var name = format.FileOf(table);
            using var file = File.Create(Path.Combine(folder, name));
            Write(table, file, format);
            yield return name;
        }

        File.WriteAllText(Path.Combine(folder, DataPackage.File), DataPackage.Of(content, tables, format).ToJson());
        yield return DataPackage.File;
    }

    private static void Write(Table table, Stream file, ExportFormat format)
    {
        if (format == ExportFormat.Jsonl)
        {
            JsonLines.Write(table, file);
            return;
        }

        using var text = new StreamWriter(file);
        CsvText.Write(table, text);
    }
}
