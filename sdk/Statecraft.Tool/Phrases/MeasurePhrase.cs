using Statecraft.Core;

namespace Statecraft.Tool.Phrases;

/// <summary>An amount in words, exactly as firm as it is.</summary>
internal static class MeasurePhrase
{
    public static string Of(Measure measure)
    {
        var text = measure.ToString();
        if (measure.IsApproximate) text = "about " + text.TrimStart('~');
        return measure.IsRange ? "between " + text.Replace("..", " and ", StringComparison.Ordinal) : text;
    }
}
