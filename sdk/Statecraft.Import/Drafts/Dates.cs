namespace Statecraft.Import.Drafts;

/// <summary>Days as the data writes them.</summary>
internal static class Dates
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A single day, or the interval from the first to the last.</summary>
    public static string Of(DateOnly start, DateOnly end) => start == end ? Of(start) : $"{Of(start)}/{Of(end)}";
}
