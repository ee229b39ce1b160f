using System.Collections.Frozen;

namespace Statecraft.Import.Remarks;

/// <summary>The states, in full and as they are abbreviated after the name of a town.</summary>
internal static class UnitedStates
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(StringComparer.Ordinal,
        "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Guam", "Hawaii", "Idaho", "Illinois",
        "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri",
        "Montana", "Nebraska", "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma",
        "Oregon", "Pennsylvania", "Puerto Rico", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia",
        "Washington", "West Virginia", "Wisconsin", "Wyoming");

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(StringComparer.Ordinal,
        "AK", "Ala", "AL", "Ariz", "Ark", "AZ", "CA", "Calif", "CO", "Colo", "Conn", "CT", "DC", "DE", "FL", "Fla", "GA", "IA", "Ia", "Ga", "HI", "IL", "Ill", "Kans", "Ky", "KY", "LA", "La", "MA", "Mass",
        "MD", "Md", "ME", "Me", "MI", "Mich", "Minn", "Miss", "MN", "MO", "Mo", "NC", "NJ", "NM", "NV", "NY", "OH", "Okla", "OR", "PA", "Pa", "RI", "SC", "Tenn", "Tex", "TN",
        "TX", "UT", "VA", "Va", "Vt", "W.Va", "WA", "WI", "Wis", "WV", "WY", "Wash", "Wyo");

    public static bool IsState(string name) => Names.Contains(name);

    /// <summary>Whether the text of a bracket is a state: <c>Texas</c>, <c>Tex.</c>, <c>S.C.</c></summary>
    public static bool IsInBrackets(string text) => IsState(text) || IsAbbreviation(text.TrimEnd('.')) || IsAbbreviation(text.Replace(".", "", StringComparison.Ordinal));

    public static bool IsAbbreviation(string name) => Abbreviations.Contains(name);
}
