namespace Statecraft.Benchmarks.Contest;

/// <summary>What stands in the folder of a contest.</summary>
internal static class ContestFiles
{
    public const string Data = "data";
    public const string Sqlite = "visits.db";
    public const string MemoryPack = "visits.mempack";
    public const string Json = "visits.json";
}
