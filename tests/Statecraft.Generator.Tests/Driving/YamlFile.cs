using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Statecraft.Generator.Tests;

/// <summary>A file of a dataset that stands nowhere on a disk.</summary>
/// <param name="name">The path within the folder of the dataset.</param>
/// <param name="text">What is in it.</param>
internal sealed class YamlFile(string name, SourceText text) : AdditionalText
{
    public YamlFile(string name, string text)
        : this(name, SourceText.From(text, Encoding.UTF8))
    {
    }

    /// <summary>Where the folder of the dataset would be.</summary>
    public const string Folder = "/data/";

    public string Name => name;

    public override string Path => Folder + name;

    /// <summary>It lists the records of another dataset.</summary>
    public bool IsList => name.EndsWith(".records.txt", StringComparison.Ordinal);

    public string Text => text.ToString();

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>All files of a fixture, in the order of their paths.</summary>
    public static IReadOnlyList<YamlFile> Fixture(string name)
    {
        var root = Repository.Fixture(name);
        return [.. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories)
            .Select(path => new YamlFile(System.IO.Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>The same file with another text, as an editor makes it.</summary>
    public YamlFile With(string other) => new(name, other);
}
