using System.Globalization;
using Spectre.Console;
using Statecraft.Compiler;
using Statecraft.Compiler.Problems;
using YamlPlace = Statecraft.Compiler.Problems.Place;

namespace Statecraft.Tool.Check.Frames;

/// <summary>The lines of YAML that problems are about, with a squiggle under what is wrong, in the markup of Spectre.</summary>
/// <param name="files">The files of the dataset.</param>
/// <param name="prefix">What stands before their paths.</param>
/// <param name="width">The columns of the terminal.</param>
internal sealed class FrameText(IReadOnlyList<DatasetFile> files, string prefix, int width)
{
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);

    /// <summary>The lines below the message of a problem: its place, the places that belong to it, and the page that explains it.</summary>
    public IEnumerable<string> Of(Problem problem)
    {
        YamlPlace[] places = [problem.Place, .. problem.Related];
        var gutter = places.Max(place => Number(place).Length) + 1;
        foreach (var line in Frame(problem.Place, gutter, "red")) yield return line;
        foreach (var related in problem.Related)
        {
            yield return $"{new string(' ', gutter)}[blue]=[/] the other one stands at {Markup.Escape(prefix + related)}";
            foreach (var line in Frame(related, gutter, "blue")) yield return line;
        }

        yield return $"{new string(' ', gutter)}[blue]=[/] help: {Markup.Escape(problem.Kind.HelpLink)}";
    }

    private IEnumerable<string> Frame(YamlPlace place, int gutter, string color)
    {
        if (TextOf(place.Path) is not { } text) yield break;
        var (line, start, end) = text.LineOf(place);
        var frame = FrameLine.Of(line, start, end, Math.Max(20, width - gutter - 3));
        yield return $"[blue]{Number(place).PadLeft(gutter - 1)} |[/] {Markup.Escape(frame.Shown)}";
        yield return $"{new string(' ', gutter)}[blue]|[/] {new string(' ', frame.Column)}[{color}]{new string('~', frame.Width)}[/]";
    }

    private static string Number(YamlPlace place) => place.Line.ToString(CultureInfo.InvariantCulture);

    private SourceText? TextOf(string path)
    {
        if (texts.TryGetValue(path, out var known)) return known;
        if (files.FirstOrDefault(file => file.Path == path) is not { } file) return null;
        return texts[path] = SourceText.Of(file);
    }
}
