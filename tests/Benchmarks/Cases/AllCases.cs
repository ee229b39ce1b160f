namespace Statecraft.Benchmarks.Cases;

/// <summary>What can be measured, by name.</summary>
internal static class AllCases
{
    public static IReadOnlyList<string> Names { get; } = ["cold", "lookup", "during", "scan", "size", "compiler"];

    public static IEnumerable<Measurement> Run(string name, int? rows) => name switch
    {
        "cold" => ColdCase.Run(rows),
        "lookup" => MicroCase.Run("lookup", rows, 5_000, 100_000),
        "during" => MicroCase.Run("during", rows, 100_000),
        "scan" => FirstScanCase.Run(rows).Concat(MicroCase.Run("scan", rows, 100_000)),
        "size" => SizeCase.Run(rows),
        "compiler" => CompilerCase.Run(rows),
        _ => Names.SelectMany(each => Run(each, rows)),
    };
}
