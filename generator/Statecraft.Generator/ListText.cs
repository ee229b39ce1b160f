using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Statecraft.Compiler;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Generator;

/// <summary>
/// An additional file that lists the records of a dataset that the project references; the package of that dataset brings it along. Two are equal
/// where path and text are, whatever instance holds the text.
/// </summary>
internal sealed record ListText(string Path, SourceText Text)
{
    /// <summary>The item metadata that makes an additional file such a list: the name of the package that it is of.</summary>
    private const string Metadata = "build_metadata.AdditionalFiles.StatecraftRecords";

    /// <summary>The file; nothing where it is no list, or cannot be read, which Roslyn itself reports.</summary>
    public static ImmutableArray<ListText> Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!options.GetOptions(file).TryGetValue(Metadata, out var package) || package.Length == 0) return [];
        return file.GetText(cancellation) is { } text ? [new ListText(file.Path, text)] : [];
    }

    public static ReadList Read(ListText list, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var found = new List<Problem>();
        return Stages.ReadList(Stages.Open(list.Path, problems => SourceFile.FromDecoded(list.Path, list.Text.ToString(), list.Text.Encoding, isDamaged: false, problems), found), found);
    }

    public bool Equals(ListText? other) =>
        other is not null && Path == other.Path && Text.ContentEquals(other.Text)
        && Equals(Text.Encoding?.CodePage, other.Text.Encoding?.CodePage);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
