using Statecraft.Core;

namespace Statecraft.Tool.Phrases;

/// <summary>An amount in words, exactly as firm as it is.</summary>
internal static class MeasurePhrase
{
    public static string Of(Measure measure)
    {
        var text = measure.ToString();
        if (measure.IsApproximate) text = "about " + text.TrimStart('~');
        if (measure.IsRange) return "between " + text.Replace("..", " and ", StringComparison.Ordinal);

        // 5..5 million may be written, and is 5 million.
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? text : text[..dots] + text[text.IndexOf(' ', dots)..];
    }
}
