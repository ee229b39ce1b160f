using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
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

    public SourceFile Decode(List<Problem> found)
    {
        var text = Text.ToString();
        return SourceFile.FromDecoded(Path, text, Text.Encoding, IsDamaged(text), found);
    }

    public bool Equals(DatasetText? other) =>
        other is not null && Path == other.Path && FullPath == other.FullPath && Text.ContentEquals(other.Text)
        && Equals(Text.Encoding?.CodePage, other.Text.Encoding?.CodePage);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>
    /// Whether a sign of replacement stands for bytes that were no UTF-8. The bytes are gone, but Roslyn has hashed them: the hash of a text that
    /// was whole can be made again.
    /// </summary>
    private bool IsDamaged(string text)
    {
        if (text.IndexOf(SourceFile.Replacement) < 0 || Text.ChecksumAlgorithm != SourceHashAlgorithm.Sha256) return false;
        if (Text.Encoding?.CodePage != Encoding.UTF8.CodePage) return false;
        using var hash = SHA256.Create();
        var (before, bytes) = (Text.GetChecksum(), Encoding.UTF8.GetBytes(text));
        return !before.SequenceEqual(hash.ComputeHash(bytes)) && !before.SequenceEqual(hash.ComputeHash([.. Encoding.UTF8.GetPreamble(), .. bytes]));
    }
}
