using System.IO.Compression;
using System.Xml.Linq;

namespace Statecraft.Packages.Tests.Packing;

/// <summary>A package, read.</summary>
/// <param name="Name">The name of its file, without the version.</param>
/// <param name="Files">Its files by their paths, in the order of the paths.</param>
internal sealed record Package(string Name, SortedDictionary<string, byte[]> Files)
{
    /// <summary>What it says of itself.</summary>
    public XElement Metadata => XDocument.Load(new MemoryStream(Files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value)).Root!.Elements().Single();

    public byte[] this[string path] => Files[path];

    public static Package Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var memory = new MemoryStream();
            content.CopyTo(memory);
            files.Add(entry.FullName, memory.ToArray());
        }

        return new Package(Path.GetFileName(path), files);
    }

    /// <summary>A word that it says of itself, or null.</summary>
    public string? Word(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    /// <summary>The text of a file.</summary>
    public string Text(string path) => System.Text.Encoding.UTF8.GetString(Files[path]);
}
