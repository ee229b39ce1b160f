using System.CommandLine;
using Statecraft.Benchmarks;
using Statecraft.Benchmarks.Cases;

var what = new Argument<string>("case") { Description = "cold, lookup, during, scan, size or compiler; all runs them one after another." };
what.AcceptOnlyFromAmong([.. AllCases.Names, "all"]);
var rows = new Option<int?>("--rows") { Description = "The number of visits, instead of the usual ones." };
var command = new RootCommand("Measures Statecraft against what people would use instead, in one run on one machine.") { what, rows };
command.SetAction(parsed =>
{
    var found = new List<Measurement>();
    foreach (var measurement in AllCases.Run(parsed.GetRequiredValue(what), parsed.GetValue(rows)))
    {
        Console.WriteLine(measurement.ToJson());
        found.Add(measurement);
    }

    Console.WriteLine();
    Console.Write(MarkdownTable.Of(found));
});
return command.Parse(args).Invoke();
