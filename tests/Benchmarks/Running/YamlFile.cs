using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Statecraft.Compiler;

namespace Statecraft.Benchmarks.Running;

/// <summary>A file of a dataset as a build hands it to the generator.</summary>
/// <param name="path">Its path within the folder of the dataset.</param>
/// <param name="text">What is in it.</param>
internal sealed class YamlFile(string path, SourceText text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>The same file with another text.</summary>
    public YamlFile With(SourceText other) => new(path, other);

    /// <summary>All files of a folder.</summary>
    public static IReadOnlyList<DatasetFile> Of(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new DatasetFile(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))),
    ];

    public static YamlFile Of(DatasetFile file) => new(file.Path, SourceText.From(new MemoryStream(file.Bytes), Encoding.UTF8));
}
