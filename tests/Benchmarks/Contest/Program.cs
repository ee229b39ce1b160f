using System.Diagnostics;
using Statecraft.Benchmarks.Contest;
using Statecraft.Benchmarks.Contest.Mirrors;
using Statecraft.Benchmarks.Contest.Peers;

// A cold start is measured from here.
var start = Stopwatch.GetTimestamp();
return args switch
{
    ["cold", var who, var id, var folder] => Report(start, Cold(who, id, folder)),
    ["scan", var who, var folder] => Report(start, FirstScan.Run(who, folder)),
    ["touch"] => Report(start, FirstScan.Touch()),
    ["prepare", var folder] => Prepare(folder),
#if MICRO
    ["micro", var what, var folder] => Statecraft.Benchmarks.Contest.Micro.MicroBenchmarks.Run(what, folder),
#endif
    _ => 2,
};

static string Cold(string who, string id, string folder) => who switch
{
    "ours" => ColdStart.Ours(id),
    "sqlite" => ColdStart.Sqlite(id, folder),
    "memorypack" => ColdStart.MemoryPack(id, folder),
    "json" => ColdStart.Json(id, folder),
#if MICRO
    "yaml" => ColdStart.Yaml(id, folder),
#endif
    _ => "nobody",
};

// Microseconds, a tab, the answer.
static int Report(long start, string answer)
{
    var elapsed = Stopwatch.GetElapsedTime(start);
    Console.Out.Write(elapsed.TotalMicroseconds.ToString("F1", System.Globalization.CultureInfo.InvariantCulture));
    Console.Out.Write('\t');
    Console.Out.WriteLine(answer);
    return 0;
}

// Everybody gets the same records. The id for cold starts is one from the middle.
static int Prepare(string folder)
{
    var visits = Mirror.All();
    SqliteFile.Write(Path.Combine(folder, ContestFiles.Sqlite), visits);
    MemoryPackFile.Write(Path.Combine(folder, ContestFiles.MemoryPack), visits);
    JsonFile.Write(Path.Combine(folder, ContestFiles.Json), visits);
    Console.WriteLine(visits[visits.Length / 2].Id);
    return 0;
}
