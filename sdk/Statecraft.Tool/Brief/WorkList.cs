using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Brief;

/// <summary>The works that a briefing stands on, numbered in the order in which they are first named.</summary>
internal sealed class WorkList
{
    private readonly List<WorkView> works = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public IReadOnlyList<WorkView> All => works;

    /// <summary>The number of a work in brackets, as a text names it.</summary>
    public string Reference(Source source)
    {
        if (!numbers.TryGetValue(source.Id, out var number))
        {
            numbers.Add(source.Id, number = works.Count + 1);
            works.Add(new WorkView(number, source.Id, CitationPhrase.Work(source), source.Url?.OriginalString));
        }

        return FormattableString.Invariant($"[{number}]");
    }
}
