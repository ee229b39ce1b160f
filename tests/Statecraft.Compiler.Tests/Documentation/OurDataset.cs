using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Documentation;

/// <summary>The dataset of this repository, in <c>data/</c>.</summary>
internal static class OurDataset
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "data");

    /// <summary>The paths of its files within its folder, in a fixed order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(DatasetCompiler.IsDatasetFile)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<DatasetFile> Files { get; } =
        [.. Paths.Select(path => new DatasetFile(path, File.ReadAllBytes(Path.Combine(Folder, path))))];

    /// <summary>The schema, which is sound: a test of its own says where it is not.</summary>
    public static SchemaModel Schema { get; } = SchemaReader.Read(
        Source("dataset.yaml"), Paths.Where(path => path.StartsWith("schema/", StringComparison.Ordinal)).Select(Source), ForeignDatasets.None).Model;

    /// <summary>Entities and nested types.</summary>
    public static IEnumerable<TypeModel> Types => Schema.Entities.Concat<TypeModel>(Schema.Types);

    private static SourceFile Source(string path) => new(path, File.ReadAllText(Path.Combine(Folder, path)));
}
