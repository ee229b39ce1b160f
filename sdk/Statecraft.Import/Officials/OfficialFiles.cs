using System.Text;

namespace Statecraft.Import.Officials;

/// <summary>Which data file a person belongs in.</summary>
internal static class OfficialFiles
{
    /// <summary>Americans stand by the first letter of the surname.</summary>
    public static string OfAmericans(string surname)
    {
        var letter = surname.Normalize(NormalizationForm.FormD).Select(char.ToLowerInvariant).First(char.IsAsciiLetterLower);
        return $"officials/united-states/{letter}.yaml";
    }

    public static string Of(string countryOrRegion) => $"officials/{countryOrRegion}.yaml";
}
