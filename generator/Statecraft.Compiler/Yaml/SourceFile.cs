using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Yaml;

/// <summary>One file of a dataset while it is being read: its text, and where each line starts.</summary>
internal sealed class SourceFile(string path, string text)
{
    /// <summary>Relative to the folder of the dataset, with forward slashes.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    public LineMap Lines { get; } = LineMap.Of(text);

    public Place PlaceOf(TextRange range) => Lines.Place(Path, range);
}
