using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Statecraft.Compiler;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Generator;

/// <summary>An additional file that belongs to a dataset. Two are equal where path and text are, whatever instance holds the text.</summary>
internal sealed record DatasetText(string Path, string FullPath, SourceText Text)
{
    /// <summary>The item metadata that makes an additional file one of a dataset: its path within the folder of the dataset.</summary>
    private const string Metadata = "build_metadata.AdditionalFiles.StatecraftPath";

    public FileRole Role => DatasetFolder.RoleOf(Path);

    /// <summary>The file; nothing where it is not of a dataset, or cannot be read, which Roslyn itself reports.</summary>
    public static ImmutableArray<DatasetText> Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!options.GetOptions(file).TryGetValue(Metadata, out var path) || path.Length == 0) return [];
        return file.GetText(cancellation) is { } text ? [new DatasetText(path.Replace('\\', '/'), file.Path, text)] : [];
    }

    public SourceFile Decode(List<Problem> found) => SourceFile.FromDecoded(Path, Text.ToString(), Text.Encoding, found);

    public bool Equals(DatasetText? other) =>
        other is not null && Path == other.Path && FullPath == other.FullPath && Text.ContentEquals(other.Text)
        && Equals(Text.Encoding?.CodePage, other.Text.Encoding?.CodePage);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
