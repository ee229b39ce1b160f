using Statecraft.Tool.Check;

namespace Statecraft.Tool.Editors;

/// <summary>Writes what editors complete and check a dataset by, and names the files.</summary>
internal static class SchemaWriting
{
    /// <param name="source">The dataset, whose folder gets the files beside its schema.</param>
    public static int Run(DatasetSource source, TextWriter output, TextWriter error, Terminal terminal) =>
        Opening.Run(source, output, error, terminal, content =>
        {
            var path = source.Folder;
            Directory.CreateDirectory(Path.Combine(path, SchemaFile.Folder));
            foreach (var file in SchemaFile.All(content))
            {
                File.WriteAllText(Path.Combine(path, SchemaFile.Folder, file.Name), file.Text);
                output.Write($"{path.Replace('\\', '/').TrimEnd('/')}/{SchemaFile.Folder}/{file.Name}\n");
            }

            return ExitCode.Success;
        });
}
