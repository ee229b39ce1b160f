using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Statecraft.Generator.Tests.Problems;

/// <summary>Diagnostics as a contributor sees them: the place and the sentence, the line of YAML, and what of it is meant.</summary>
internal static class DiagnosticText
{
    public static string Of(GeneratorDriver driver, IReadOnlyList<YamlFile> files)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in driver.GetRunResult().Diagnostics.OrderBy(d => d.Location, Comparer<Location>.Create(Compare)))
        {
            text.Append(Place(diagnostic.Location)).Append(": error ").Append(diagnostic.Id).Append(": ")
                .Append(diagnostic.GetMessage(CultureInfo.InvariantCulture)).Append('\n');
            Append(text, diagnostic.Location, files);
            foreach (var other in diagnostic.AdditionalLocations)
            {
                text.Append("  ").Append(Place(other)).Append(":\n");
                Append(text, other, files);
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Place(Location location)
    {
        var span = location.GetLineSpan();
        return FormattableString.Invariant($"{Name(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})");
    }

    private static void Append(StringBuilder text, Location location, IReadOnlyList<YamlFile> files)
    {
        var span = location.GetLineSpan();
        if (files.FirstOrDefault(file => file.Path == span.Path)?.GetText(TestContext.Current.CancellationToken) is not { } yaml) return;
        var line = yaml.Lines[span.StartLinePosition.Line].ToString();
        var start = span.StartLinePosition.Character;
        var end = span.EndLinePosition.Line == span.StartLinePosition.Line ? span.EndLinePosition.Character : line.Length;
        text.Append("    ").Append(line.Replace('\t', '→')).Append('\n');
        text.Append("    ").Append(' ', start).Append('~', Math.Max(1, end - start)).Append('\n');
    }

    private static string Name(string path) => path.StartsWith(YamlFile.Folder, StringComparison.Ordinal) ? path[YamlFile.Folder.Length..] : path;

    private static int Compare(Location left, Location right) =>
        string.CompareOrdinal(left.GetLineSpan().Path, right.GetLineSpan().Path) is var byPath && byPath != 0 ? byPath : left.GetLineSpan().StartLinePosition.CompareTo(right.GetLineSpan().StartLinePosition);
}
