using System.Globalization;
using Statecraft.Import.Drafts;
using Statecraft.Import.Remarks;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Tests.Remarks;

/// <summary>The reader with the tables of the repository, and parties as one line each.</summary>
internal static class Meetings
{
    private static readonly string Tables = Find(new DirectoryInfo(AppContext.BaseDirectory));
    private static readonly Lazy<MeetingReader> Reader = new(() => new MeetingReader(Lexicon.Read(Tables)));

    public static MeetingReading Read(string text, string host, string on = "2012-06-01") =>
        Reader.Value.Read(text, host, DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static string Met(string text, string host, string on = "2012-06-01")
    {
        var reading = Read(text, host, on);
        Assert.Empty(reading.Unread);
        return string.Join("; ", reading.Met.Select(Line));
    }

    public static string Table(string name) => Path.Combine(Tables, name);

    public static MetTable Identities() => MetTable.Read(Table("met.csv"));

    private static string Line(PartyDraft party) => string.Join(' ', new[]
    {
        party.Status, party.Standing, party.Role, party.Title is { } title ? $"({title})" : null, party.Name, party.Group is { } group ? $"[{group}]" : null,
        party.Country is { } country ? $"of {country}" : null, party.Organization is { } organization ? $"of {organization}" : null,
    }.OfType<string>());

    private static string Find(DirectoryInfo? folder)
    {
        if (folder is null)
        {
            throw new DirectoryNotFoundException("data/import");
        }

        var tables = Path.Combine(folder.FullName, "data", "import");
        return File.Exists(Path.Combine(tables, "titles.csv")) ? tables : Find(folder.Parent);
    }
}
