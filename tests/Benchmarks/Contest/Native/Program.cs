using System.Diagnostics;
using Statecraft.Benchmarks.Contest;

// A cold start is measured from here. As native code there are two that answer.
var start = Stopwatch.GetTimestamp();
var answer = args[1] == "ours" ? ColdStart.Ours(args[2]) : ColdStart.Sqlite(args[2], args[3]);
var end = Stopwatch.GetTimestamp();
return ColdStart.Report(end - start, answer);
