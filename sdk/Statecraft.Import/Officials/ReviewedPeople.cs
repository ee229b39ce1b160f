using Statecraft.Import.Tables;

namespace Statecraft.Import.Officials;

/// <summary>
/// Who is who, with those whom nobody has reviewed yet: they get an id by rule that is nobody else's, and are kept to be reported.
/// One of these serves one conversion.
/// </summary>
internal sealed class ReviewedPeople(PeopleTable table)
{
    private readonly HashSet<string> taken = [.. table.Rows.Select(row => row.Official)];
    private readonly List<PersonRow> added = [];

    /// <summary>Rows for the table, of people whom the sources have and the table does not.</summary>
    public IReadOnlyList<PersonRow> Added => added;

    public PersonRow Of(string source, string key, Func<(string Forename, string Surname, string? Generation, string? Birth)> name)
    {
        if (table.Find(source, key) is { } known)
            return known;

        var (forename, surname, generation, birth) = name();
        var id = OfficialIds.Unique(OfficialIds.Suggest(forename, surname), birth, taken.Contains);
        var row = new PersonRow(source, key, id, PersonName.Common(forename, surname, generation));
        taken.Add(id);
        added.Add(row);
        return row;
    }
}
