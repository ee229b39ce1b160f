using Statecraft.Tool.Check;
using Statecraft.Tool.Model;

namespace Statecraft.Tool.Editors;

/// <summary>Writes what follows from the schema of a dataset, what editors complete and check by and the page for readers, and names the files.</summary>
internal static class SchemaWriting
{
    /// <param name="source">The dataset, whose folder gets the files beside its schema.</param>
    public static int Run(DatasetSource source, TextWriter output, TextWriter error, Terminal terminal) =>
        Opening.Run(source, output, error, terminal, (content, files) =>
        {
            var path = source.Folder;
            var page = Path.Combine(path, ModelPage.Path);
            if (File.Exists(page) && !File.ReadAllText(page).StartsWith(ModelPage.Origin, StringComparison.Ordinal))
            {
                error.WriteLine($"'{page}' was not written by this command; give it another name.");
                return ExitCode.Misuse;
            }

            Directory.CreateDirectory(Path.Combine(path, SchemaFile.Folder));
            foreach (var file in SchemaFile.All(content)) Write($"{SchemaFile.Folder}/{file.Name}", file.Text);
            Write(ModelPage.Path, ModelPage.Of(content, files));
            return ExitCode.Success;

            void Write(string name, string text)
            {
                File.WriteAllText(Path.Combine(path, name), text);
                output.Write($"{path.Replace('\\', '/').TrimEnd('/')}/{name}\n");
            }
        });
}
