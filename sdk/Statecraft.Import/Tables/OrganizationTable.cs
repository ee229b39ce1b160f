namespace Statecraft.Import.Tables;

/// <summary>A body or a part of the world that people are said to be of; <see cref="Name"/> is null where nobody can act for it.</summary>
internal sealed record OrganizationRow(string Word, string? Name, string Phrase);

/// <summary>The bodies known, of <c>data/import/organizations.csv</c>.</summary>
internal static class OrganizationTable
{
    public static IEnumerable<OrganizationRow> Read(string path) =>
        CsvTable.Read(path, cell => new OrganizationRow(cell("word")!, cell("organization"), cell("phrase")!));
}
