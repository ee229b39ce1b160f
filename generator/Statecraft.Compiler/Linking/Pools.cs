using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Linking;

/// <summary>The texts of a dataset, each once, counted from 1 in the order in which they are first needed.</summary>
internal sealed class TextPool
{
    private readonly List<string> texts = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Texts => texts;

    public int Add(string? text)
    {
        if (text is null) return 0;
        if (numbers.TryGetValue(text, out var number)) return number;
        texts.Add(text);
        numbers.Add(text, texts.Count);
        return texts.Count;
    }

    /// <summary>The number of a text that was added.</summary>
    public int NumberOf(string text) => numbers[text];

    public string this[long number] => texts[(int)number - 1];
}

/// <summary>A list of single values; whether they are texts, which have another number once they are laid out.</summary>
internal sealed record ListData(bool OfTexts, Seq<long> Values);

/// <summary>The lists of a dataset, each once, counted from 1; 0 is the empty list.</summary>
internal sealed class ListPool
{
    private readonly List<ListData> lists = [];
    private readonly Dictionary<ListData, int> numbers = [];

    public IReadOnlyList<ListData> Lists => lists;

    public int Add(bool ofTexts, long[] values)
    {
        if (values.Length == 0) return 0;
        var list = new ListData(ofTexts, new Seq<long>(values));
        if (numbers.TryGetValue(list, out var number)) return number;
        lists.Add(list);
        numbers.Add(list, lists.Count);
        return lists.Count;
    }

    public Seq<long> this[long number] => number == 0 ? default : lists[(int)number - 1].Values;
}
