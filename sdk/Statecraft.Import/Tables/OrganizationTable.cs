namespace Statecraft.Import.Tables;

/// <summary>A body or a part of the world that people are said to be of; <see cref="Name"/> is null where nobody can act for it, and
/// <see cref="Adjective"/> what stands before a group where "of" and the phrase would read badly.
/// One that <see cref="Governs"/> has a president or prime minister like a country.</summary>
internal sealed record OrganizationRow(string Word, string? Name, string Phrase, string? Adjective = null, bool Governs = false)
{
    /// <summary>A group of the body, in words that say whose it is.</summary>
    public string Group(string group) => Adjective is { } adjective ? $"{adjective} {group}" : $"{group} of {Phrase}";
}

/// <summary>The bodies known, of <c>data/import/organizations.csv</c>.</summary>
internal static class OrganizationTable
{
    public static IEnumerable<OrganizationRow> Read(string path) =>
        CsvTable.Read(path, cell => new OrganizationRow(cell("word")!, cell("organization"), cell("phrase")!, cell("adjective"), cell("governs") == "true"));
}
