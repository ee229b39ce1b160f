namespace Statecraft.Import.Tables;

/// <summary>Which visit to the United States was a part of which other: <c>accompanies.csv</c>. Upstream splits some delegations over records.</summary>
internal sealed class AccompanyTable
{
    private readonly Dictionary<string, string> leading;

    private AccompanyTable(Dictionary<string, string> leading) => this.leading = leading;

    public static AccompanyTable Read(string path) =>
        new(CsvTable.Read(path, cell => (Record: cell("record")!, Leading: cell("accompanies")!)).ToDictionary(row => row.Record, row => row.Leading, StringComparer.Ordinal));

    /// <summary>The upstream id of the visit that this one accompanies, or null.</summary>
    public string? Of(string record) => leading.GetValueOrDefault(record);
}
