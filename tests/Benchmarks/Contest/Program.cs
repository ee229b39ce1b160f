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
    ["scan", var who, var host, var folder] => FirstScan.Run(start, who, host, folder),
    ["touch"] => ColdStart.Report(0, FirstScan.Touch()),
    ["prepare", var folder] => Prepare(folder),
    ["micro", var what, var folder] => MicroBenchmarks.Run(what, folder),
    _ => 2,
};

static FirstAnswer Cold(string who, string id, string folder) => who switch
{
    "sqlite" => ColdStart.Sqlite(id, folder),
    "memorypack" => ColdPeers.MemoryPack(id, folder),
    "json" => ColdPeers.Json(id, folder),
    "yaml" => ColdPeers.Yaml(id, folder),
    _ => new FirstAnswer(who, 0),
};

// Everybody gets the same records. What is asked for is a visit from the middle, and its host.
static int Prepare(string folder)
{
    var visits = Mirror.All();
    SqliteWriter.Write(Path.Combine(folder, ContestFiles.Sqlite), visits);
    MemoryPackFile.Write(Path.Combine(folder, ContestFiles.MemoryPack), visits);
    JsonFile.Write(Path.Combine(folder, ContestFiles.Json), visits);
    var asked = visits[visits.Length / 2];
    Console.WriteLine($"{asked.Id} {asked.Host}");
    return 0;
}
