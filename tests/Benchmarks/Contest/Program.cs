using System.Diagnostics;
using Statecraft.Benchmarks.Contest;
using Statecraft.Benchmarks.Contest.Micro;
using Statecraft.Benchmarks.Contest.Mirrors;
using Statecraft.Benchmarks.Contest.Peers;

// A cold start is measured from here.
var start = Stopwatch.GetTimestamp();
if (args[0] == "cold")
{
    var answer = args[1] == "ours" ? ColdStart.Ours(args[2]) : Cold(args[1], args[2], args[3]);
    var end = Stopwatch.GetTimestamp();
    return ColdStart.Report(end - start, answer);
}

return Other(start, args);

static int Other(long start, string[] args) => args switch
{
    ["scan", var who, var folder] => Timed(start, FirstScan.Run(who, folder)),
    ["touch"] => Timed(start, FirstScan.Touch()),
    ["prepare", var folder] => Prepare(folder),
    ["micro", var what, var folder] => MicroBenchmarks.Run(what, folder),
    _ => 2,
};

static int Timed(long start, string answer) => ColdStart.Report(Stopwatch.GetTimestamp() - start, answer);

static string Cold(string who, string id, string folder) => who switch
{
    "sqlite" => ColdStart.Sqlite(id, folder),
    "memorypack" => ColdPeers.MemoryPack(id, folder),
    "json" => ColdPeers.Json(id, folder),
    "yaml" => ColdPeers.Yaml(id, folder),
    _ => "nobody",
};

// Everybody gets the same records. The id for cold starts is one from the middle.
static int Prepare(string folder)
{
    var visits = Mirror.All();
    SqliteWriter.Write(Path.Combine(folder, ContestFiles.Sqlite), visits);
    MemoryPackFile.Write(Path.Combine(folder, ContestFiles.MemoryPack), visits);
    JsonFile.Write(Path.Combine(folder, ContestFiles.Json), visits);
    Console.WriteLine(visits[visits.Length / 2].Id);
    return 0;
}
