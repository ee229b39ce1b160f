using System.Globalization;
using Statecraft.Fuzzing.Bounds;
using Statecraft.Fuzzing.Running;
using Statecraft.Fuzzing.Trials;

namespace Statecraft.Fuzzing;

/// <summary>Throws damaged datasets at the compiler until it breaks, or until it has had enough of them.</summary>
internal static class Program
{
    private const string Usage = "--cases <number> --seed <number> --first <number> --minutes <number> --compile-each <number> --out <folder>, or --replay <folder>, or --bounds <megabytes>";

    private static int Main(string[] arguments)
    {
        if (arguments is ["--replay", var kept]) return Replay.Run(kept, Console.Out) is null ? 0 : 1;
        if (arguments is ["--bounds", var megabytes]) return Measuring.All(megabytes, "");
        if (arguments is ["--bounds", var some, var word]) return Measuring.All(some, word);
        if (arguments is ["--bound", var bound, var size]) return Measuring.One(bound, size);
        var options = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["--cases"] = "100000",
            ["--seed"] = "1",
            ["--first"] = "0",
            ["--minutes"] = "1440",
            ["--compile-each"] = "400",
            ["--out"] = Path.Combine(Path.GetTempPath(), "statecraft-fuzzing"),
        };
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length || !options.ContainsKey(arguments[i]))
            {
                Console.Error.WriteLine(Usage);
                return 2;
            }

            options[arguments[i]] = arguments[i + 1];
        }

        var campaign = new Campaign(ulong.Parse(options["--seed"], CultureInfo.InvariantCulture), options["--out"], new TrialPlan(CompileEach: (int)Number("--compile-each")), Console.Out);
        var limit = TimeSpan.FromMinutes(double.Parse(options["--minutes"], CultureInfo.InvariantCulture));
        return campaign.Run(Number("--first"), Number("--cases"), limit) == 0 ? 0 : 1;

        long Number(string name) => long.Parse(options[name], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }
}
