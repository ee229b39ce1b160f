using System.Globalization;

namespace Statecraft.Core;

/// <summary>Says of a text that <see cref="MeasureReader"/> has refused what is wrong with it, and what to write instead.</summary>
static class MeasureRefusal
{
    private const string Example = "385 million USD";

    public static string Explain(string text)
    {
        if (text.Length == 0)
            return "a measure is missing; write a number and its unit, as in " + Example;

        return Refusals.Quote(text) + " " + (OfCharacters(text) ?? OfWords(text.Split(' ')));
    }

    private static string? OfCharacters(string text)
    {
        if (text.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol))
            return "has the sign of a currency in it; write its code after the number, as in 5 million USD";

        if (text.Any(Refusals.IsDash))
            return "has a dash in it; write 300..500 for a range, and a hyphen for a minus";

        if (text.Any(c => c is ',' or '_' or '\'' or '\u2019'))
            return "has a comma or another separator in its number; write the digits without, and a point for decimals, as in 1531810.75 USD";

        return text.Any(c => char.IsWhiteSpace(c) && c != ' ') || text[0] == ' ' || text[text.Length - 1] == ' ' || text.Contains("  ") || text.Contains("~ ")
            ? "has a space too many; write single spaces between number, scale and unit, as in ~" + Example
            : null;
    }

    private static string OfWords(string[] words)
    {
        if (words[0].All(char.IsLetter))
            return words.Any(MeasureReader.IsNumber) ? "has its number last; write the number first, as in " + Example : "has no number; write it as in " + Example;

        if (OfNumber(words[0]) is { } reason)
            return reason;

        if (words.Length == 1 || (words.Length == 2 && MeasureScale.FactorOf(words[1]) is not null))
            return "has no unit; write one after the number, as in " + Example;

        if (words.Skip(1).Any(Refusals.IsDigits))
            return "has a space in its number; write the digits without, as in 1531810700 USD";

        if (words.Skip(1).Any(word => word.Contains("..")))
            return "names its scale or its unit twice; write it once, as in 300..500 million USD";

        if (MeasureScale.FactorOf(words[1]) is null && MeasureScale.MeantBy(words[1]) is { } scale)
            return $"has the scale {Refusals.Quote(words[1])}; write {scale}" + (words.Length == 2 ? " and a unit, as in " + Example : "");

        if (words.Length > 3)
            return "has too many words; write a number, a scale if it needs one, and a unit, as in " + Example;

        var unit = words[words.Length - 1];
        if (!MeasureReader.IsUnit(unit))
            return $"has no unit that could be one: {Refusals.Quote(unit)}; write a short code, as in USD, % or kbbl";

        return words.Length == 3 && MeasureScale.FactorOf(words[1]) is null
            ? $"has the scale {Refusals.Quote(words[1])}; write thousand, million, billion or trillion, and a unit of one word"
            : "is too large to be kept exactly";
    }

    private static string? OfNumber(string word)
    {
        var numbers = word.TrimStart('~').Split([".."], StringSplitOptions.None);
        if (numbers.Length <= 2 && numbers.All(MeasureReader.IsNumber) && word.LastIndexOf('~') <= 0)
            return OfDigits(numbers);

        if (word.Contains('~'))
            return "has a '~' in the wrong place; write one before the number, for all of it, as in ~300..500 million USD";

        var outline = Refusals.Outline(word);
        var letter = outline.IndexOf(outline.FirstOrDefault(c => char.IsLetter(c) || c == '%'));
        if (letter > 0)
            return OfLetters(word, letter);

        return numbers.Length > 2 || numbers.Contains("")
            ? "has a range without two ends; write it as in 300..500 million USD"
            : outline.TrimStart('-').Contains('-')
            ? "has a hyphen between two numbers; write a range as in 300..500 million USD"
            : outline is ['+', ..]
            ? "has a plus before its number; leave it out"
            : outline is ['<' or '>' or '=' or '\u2264' or '\u2265', ..]
            ? "has a sign of comparison; write a range as in 0..500 million USD"
            : "has no number that could be one; write digits, and a point between them for decimals, as in 0.5 billion USD";
    }

    private static string OfLetters(string word, int letter)
    {
        var isExponent = word[letter] is 'e' or 'E' && word.Length > letter + 1 && !char.IsLetter(word[letter + 1]);
        return isExponent
            ? "has an exponent; write the digits, or a scale as in 5 billion USD"
            : $"lacks a space after its number; write {Refusals.Quote(word.Insert(letter, " "))}, as in 40 % or {Example}";
    }

    private static string? OfDigits(string[] numbers)
    {
        if (numbers.Any(number => MeasureReader.ReadNumber(number, 1) is null))
            return "has more digits than can be kept exactly; 28 are always possible";

        return MeasureReader.ReadNumber(numbers[0], 1) > MeasureReader.ReadNumber(numbers[numbers.Length - 1], 1)
            ? "is a range that ends below its start; write " + Refusals.Quote(numbers[1] + ".." + numbers[0])
            : null;
    }
}
