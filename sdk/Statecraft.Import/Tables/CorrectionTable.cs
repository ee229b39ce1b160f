using System.Collections.Frozen;

namespace Statecraft.Import.Tables;

/// <summary>What a source has wrong, and what we take instead (<c>data/import/corrections.csv</c>): nothing, where the value is empty.</summary>
internal sealed class CorrectionTable
{
    private readonly FrozenDictionary<(string Source, string Record, string Field), string?> values;

    private CorrectionTable(IEnumerable<KeyValuePair<(string, string, string), string?>> values) => this.values = values.ToFrozenDictionary();

    public static CorrectionTable Empty { get; } = new([]);

    public static CorrectionTable Read(string path)
    {
        return new([.. CsvTable.Read(path, cell => KeyValuePair.Create((Needed(cell, "source"), Needed(cell, "record"), Needed(cell, "field")), cell("value")))]);

        string Needed(Func<string, string?> cell, string column) => cell(column) ?? throw new InvalidDataException($"{path}: a row has no {column}.");
    }

    public static CorrectionTable Of(params (string Source, string Record, string Field, string? Value)[] rows) =>
        new(rows.Select(row => KeyValuePair.Create((row.Source, row.Record, row.Field), row.Value)));

    public string? Apply(string source, string record, string field, string? said) =>
        values.TryGetValue((source, record, field), out var value) ? value : said;
}
