namespace Statecraft.Import.Tables;

/// <summary>What a title means: a function, how its bearer stands to it, and for whom it can only be. A plain title says no more than its role.</summary>
internal sealed record TitleRow(string Title, string? Role, string? Standing, string? Organization, string? Country, bool Plain)
{
    public string? Kept => Plain ? null : Title;
}

/// <summary>The titles known, of <c>data/import/titles.csv</c>.</summary>
internal static class TitleTable
{
    public static IEnumerable<TitleRow> Read(string path) => CsvTable.Read(path, cell => new TitleRow(
        cell("title")!, cell("role"), cell("standing"), cell("organization"), cell("country"), cell("plain") == "true"));
}
