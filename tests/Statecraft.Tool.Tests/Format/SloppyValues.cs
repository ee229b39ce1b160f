using System.Globalization;
using Statecraft.Import.Canonical;

namespace Statecraft.Tool.Tests.Format;

/// <summary>Records with whatever YAML can hold, whether or not the schema knows it.</summary>
internal static class SloppyValues
{
    private static readonly string[] Texts =
    [
        "plain", "two words", "004", "no", "1.5", "2016-12", "[..2016-12]", "a: b", "#x", "x #y", "- z", "tab\tx", "é", "~", "", " x ", "it's", "say \"no\"", "two\nlines", "a\\b",
        "{", "?", "x?", "end:", "a,b", "\u2028", string.Join(' ', Enumerable.Repeat("long", 40)), string.Join(' ', Enumerable.Repeat("# not", 30)), new('w', 150),
    ];

    private static readonly string[] Keys = ["title", "pages", "dates", "tags", "shelf", "loans", "remark", "whim", "a key"];

    public static ListValue Records(Choices choices) => ListValue.Of(
        Enumerable.Range(0, 1 + choices.Pick(3)).Select(number => (Value)Map(choices, 3).With("id", string.Create(CultureInfo.InvariantCulture, $"r{9 - number}"))));

    private static Value Any(Choices choices, int depth) => (depth == 0 ? 0 : choices.Pick(4)) switch
    {
        0 or 1 => new ScalarValue(Texts[choices.Pick(Texts.Length)]),
        2 => ListValue.Of(Enumerable.Range(0, choices.Pick(4)).Select(_ => Any(choices, depth - 1))),
        _ => Map(choices, depth - 1),
    };

    private static MapValue Map(Choices choices, int depth) => Keys
        .Where(_ => choices.Pick(4) == 0)
        .OrderBy(_ => choices.Pick(9))
        .Aggregate(MapValue.Empty, (map, key) => new MapValue(map.Entries.Add(new(key, Any(choices, depth)))));
}
