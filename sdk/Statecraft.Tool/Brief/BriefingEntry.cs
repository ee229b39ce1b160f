namespace Statecraft.Tool.Brief;

/// <summary>A visit or transfer as lines: when, what, and details with a label each.</summary>
internal sealed class BriefingEntry(string date, string what)
{
    private readonly List<(string Label, string Text)> details = [];

    public string Date { get; } = date;

    public string What { get; } = what;

    public IReadOnlyList<(string Label, string Text)> Details => details;

    /// <summary>Adds a line for each text; the label stands on the first one only.</summary>
    public void Add(string label, IEnumerable<string?> texts)
    {
        foreach (var text in texts.OfType<string>())
        {
            details.Add((label, text));
            label = "";
        }
    }
}
