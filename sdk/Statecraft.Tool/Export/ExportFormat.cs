namespace Statecraft.Tool.Export;

/// <summary>A form in which tables are written.</summary>
/// <param name="Ending">What its files end in, and what it is called.</param>
internal sealed record ExportFormat(string Ending, string MediaType)
{
    public static readonly ExportFormat Csv = new("csv", "text/csv");

    public static readonly ExportFormat Jsonl = new("jsonl", "application/jsonl");

    public static readonly IReadOnlyList<ExportFormat> All = [Csv, Jsonl];

    public string FileOf(Table table) => $"{table.Name}.{Ending}";
}
