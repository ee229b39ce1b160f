using System.Globalization;
using System.Text;

namespace Statecraft.Generator.Tests.Scale;

/// <summary>Records that nobody has touched yet, and many threads that touch them at once.</summary>
public sealed class ThreadTests
{
    private const string Schema = """
        entity: Thing
        plural: Things
        when: day
        fields:
          name: { type: string }
          amount: { type: measure }
          day: { type: edtf? }
          next: { type: Thing?, inverse: before }
          near: { type: Thing*, inverse: far }
          words: { type: string* }
          best: { type: Part }
          parts: { type: Part* }
        types:
          Part:
            fields:
              of: { type: Thing }
              size: { type: int }
        """;

    /// <summary>Each thread goes through the things in an order of its own and says what is wrong, and which objects it was given.</summary>
    private const string Program = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Runtime.InteropServices;
        using System.Threading;
        using Threads;

        public static class Program
        {
            private const int Count = 3_000;
            private const int ThreadCount = 8;

            public static string Run()
            {
                var given = new object[ThreadCount][];
                var wrong = new string?[ThreadCount];
                using var start = new Barrier(ThreadCount);
                var threads = Enumerable.Range(0, ThreadCount).Select(t => new Thread(() =>
                {
                    start.SignalAndWait();
                    try
                    {
                        given[t] = Touch(t);
                    }
                    catch (Exception exception)
                    {
                        wrong[t] = exception.ToString();
                    }
                })).ToList();
                threads.ForEach(t => t.Start());
                threads.ForEach(t => t.Join());
                if (wrong.FirstOrDefault(w => w is not null) is { } what) return what;
                for (var t = 1; t < ThreadCount; t++)
                    for (var i = 0; i < given[t].Length; i++)
                        if (!ReferenceEquals(given[0][i], given[t][i])) return $"Threads 0 and {t} have different objects at {i}.";
                return "All is well.";
            }

            private static object[] Touch(int thread)
            {
                const int Objects = 6;
                var objects = new object[Objects * Count];
                for (var step = 0; step < Count; step++)
                {
                    var i = thread % 2 == 0 ? step : (step * 7 + thread) % Count;
                    var thing = thread % 3 == 0 ? Things.Get($"t-{i}") : Things.All[i];
                    if (thing.Id != $"t-{i}" || thing.Name != $"The thing {i}" || thing.Amount.ToString() != $"{i + 1} USD") throw new Exception($"{thing}");
                    if (thing.Day!.Value.Earliest != new DateOnly(1900, 1, 1).AddDays(i) || thing.Best.Size != i || thing.Parts[1].Size != -i) throw new Exception($"{thing}");
                    if (thing.Next!.Id != $"t-{(i + 1) % Count}" || thing.Far.Count != 3 || !thing.Words.SequenceEqual([$"w{i}", "again"])) throw new Exception($"{thing}");
                    object[] found =
                    [
                        thing, thing.Next, thing.Best, Array(thing.Near), Array(thing.Words), Array(thing.Parts),
                    ];
                    found.CopyTo(objects, Objects * i);
                }

                return objects;
            }

            private static object Array<T>(System.Collections.Immutable.ImmutableArray<T> values) => ImmutableCollectionsMarshal.AsArray(values)!;
        }
        """;

    [Fact]
    public void Threads_that_touch_everything_at_once_get_the_same_objects_and_none_that_is_half_made()
    {
        const int Count = 3_000;
        var data = new StringBuilder("things:\n");
        for (var i = 0; i < Count; i++)
            data.Append(CultureInfo.InvariantCulture, $$"""
                  - id: t-{{i}}
                    name: The thing {{i}}
                    amount: {{i + 1}} USD
                    day: {{new DateOnly(1900, 1, 1).AddDays(i):yyyy-MM-dd}}
                    next: t-{{(i + 1) % Count}}
                    near: [t-{{(i + 5) % Count}}, t-{{(i + 50) % Count}}, t-{{(i + 500) % Count}}]
                    words: [w{{i}}, again]
                    best: { of: t-{{i}}, size: {{i}} }
                    parts: [{ of: t-{{i}}, size: 0 }, { of: t-{{i}}, size: {{-i}} }]

                """);
        YamlFile[] files = [new("dataset.yaml", "name: Threads\nnamespace: Threads\n"), new("schema/thing.yaml", Schema), new("things.yaml", data.ToString())];

        // Rows are made once in the life of a program, so each time is a program of its own.
        var driver = Roslyn.Run(files);
        for (var time = 0; time < 8; time++) Assert.Equal("All is well.", Programs.Run(driver, Program));
    }
}
