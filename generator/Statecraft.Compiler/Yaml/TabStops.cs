namespace Statecraft.Compiler.Yaml;

/// <summary>
/// The tabs that stand before everything else on their lines. In a quoted text or in a block of text they are content; the parser's
/// events say where those are. Everywhere else they indent, which YAML forbids, and which the parser reports at no useful place.
/// </summary>
internal sealed class TabStops
{
    private readonly List<TextRange> runs = [];
    private readonly List<bool> harmless = [];

    public bool Any => runs.Count > 0;

    /// <summary>Takes the tab at <paramref name="at"/> in, if only spaces and tabs stand before it on its line.</summary>
    public void Add(string text, int at, int start)
    {
        var i = at;
        while (i > start && text[i - 1] == ' ') i--;
        var last = runs.Count - 1;
        if (i == start || text[i - 1] is '\n' or '\r')
        {
            runs.Add(new TextRange(at, at + 1));
            harmless.Add(false);
        }
        else if (last >= 0 && runs[last].End == i)
        {
            runs[last] = new TextRange(runs[last].Start, at + 1);
        }
    }

    /// <summary>These characters are a text: tabs among them say what they say.</summary>
    public void Allow(TextRange range)
    {
        for (var i = FirstFrom(range.Start); i < runs.Count && runs[i].Start < range.End; i++) harmless[i] = true;
    }

    /// <summary>The run that holds this place, if there is one.</summary>
    public TextRange? At(int place)
    {
        foreach (var run in runs)
            if (run.Start <= place && place < run.End) return run;
        return null;
    }

    /// <summary>Those that can only indent, from a place on: content of a block has at least one space before it.</summary>
    public IEnumerable<TextRange> AtLineStart(string text, int from)
    {
        for (var i = FirstFrom(from); i < runs.Count; i++)
            if (runs[i].Start == 0 || text[runs[i].Start - 1] is '\n' or '\r' or '\uFEFF') yield return runs[i];
    }

    /// <summary>Those before a place that no text holds.</summary>
    public IEnumerable<TextRange> Indenting(int before)
    {
        for (var i = 0; i < runs.Count && runs[i].Start < before; i++)
            if (!harmless[i]) yield return runs[i];
    }

    private int FirstFrom(int place)
    {
        var (low, high) = (0, runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
