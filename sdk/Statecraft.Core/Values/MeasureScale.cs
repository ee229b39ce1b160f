namespace Statecraft.Core;

/// <summary>The words that scale the number of a measure.</summary>
static class MeasureScale
{
    /// <summary>What a word multiplies by; null if it is not one of those words.</summary>
    public static decimal? FactorOf(string word) => word switch
    {
        "thousand" => 1_000m,
        "million" => 1_000_000m,
        "billion" => 1_000_000_000m,
        "trillion" => 1_000_000_000_000m,
        _ => null,
    };

    /// <summary>The word that is meant by another spelling of it, or by itself; null if the text means none. None of these can be a unit.</summary>
    public static string? MeantBy(string word) => word.ToLowerInvariant() switch
    {
        "k" or "thousands" or "thousand" => "thousand",
        "m" or "mn" or "mln" or "mio" or "mill" or "millions" or "million" => "million",
        "b" or "bn" or "bln" or "bil" or "mrd" or "milliard" or "billions" or "billion" => "billion",
        "tn" or "trn" or "tln" or "trillions" or "trillion" => "trillion",
        _ => null,
    };
}
