using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Statecraft.Core.Storage;

namespace Statecraft.Generator.Tests.Scale;

/// <summary>More data than fits one literal, and keys that were made to collide.</summary>
public sealed class ScaleTests
{
    private const int Count = 60_000;

    private const string Schema = """
        entity: Thing
        plural: Things
        when: day
        index: [group, kind]
        fields:
          name: { type: string, unique: true }
          group: { type: string, index: true }
          kind: { type: int, index: true }
          code: { type: int, unique: true }
          day: { type: edtf? }
          next: { type: Thing?, inverse: before }
          near: { type: Thing*, inverse: far }
          words: { type: string* }
          numbers: { type: int* }
          parts: { type: Part* }
        types:
          Part:
            fields:
              of: { type: Thing }
              size: { type: int }
        """;

    /// <summary>Every record again, from its number: what it must say, and every way that leads to it.</summary>
    private const string Program = """
        using System;
        using System.Linq;
        using Scale;

        public static class Program
        {
            private const int Count = 60_000;

            public static object Run()
            {
                if (Things.All.Count != Count) return $"There are {Things.All.Count}.";
                for (var i = 0; i < Count; i++)
                    if (Check(i, Things.Get($"t-{i}")) is { } what) return $"{i}: {what}";
                var last = 0;
                foreach (var thing in Things.All.During(1, 9999))
                {
                    if (thing.Day!.Value.EarliestDay < last) return "The order of time is broken.";
                    last = thing.Day.Value.EarliestDay;
                }

                for (var year = 1500; year < 1600; year++)
                    if (!Things.All.During(year).Select(t => t.Id).Order().SequenceEqual(Things.All.Where(t => t.Day!.Value.Earliest.Year == year).Select(t => t.Id).Order())) return $"{year}";
                return "All is well.";
            }

            private static string? Check(int i, Thing thing)
            {
                if (thing.Name != $"The thing with the number {i}, 日本語 and \"quotes\"") return thing.Name;
                if (thing.Code != i * 7 - 100_000 || thing.Kind != i % 97 - 50 || thing.Group != $"group {i % 1000}") return "a number";
                if (thing.Day!.Value.Earliest != new DateOnly(1000, 1, 1).AddDays(i * 7)) return "the day";
                if (thing.Next!.Id != $"t-{(i + 1) % Count}" || thing.Before.Single().Id != $"t-{(i + Count - 1) % Count}") return "the next";
                if (!thing.Near.Select(t => t.Id).SequenceEqual(Enumerable.Range(1, 10).Select(n => $"t-{(i + n * 3001) % Count}"))) return "the near";
                if (thing.Far.Count != 10 || thing.Far.Any(t => !t.Near.Contains(thing))) return "the far";
                if (!thing.Words.SequenceEqual([$"word {i}", "again", $"half {i / 2}"]) || !thing.Numbers.SequenceEqual([i, -i - 1, i * 50_000 + 2])) return "a list";
                if (thing.Parts.Length != 2 || thing.Parts[1].Size != -i || thing.Parts[0].Of.Id != $"t-{i / 3}") return "a part";
                if (Things.FindByName(thing.Name) != thing || Things.FindByCode(thing.Code) != thing) return "a key";
                if (i % 100 == 0 && (!Things.ByGroup(thing.Group).Contains(thing) || Things.ByKind(thing.Kind).Any(t => t.Kind != thing.Kind))) return "an index";
                return Things.ByGroupAndKind(thing.Group, thing.Kind).Count(t => t.Id == thing.Id) == 1 ? null : "two fields together";
            }
        }
        """;

    [Fact]
    public void What_does_not_fit_one_literal_is_read_back_from_several()
    {
        var driver = Roslyn.Run(Files());
        Assert.True(Blocks(driver, "DatasetStorage.g.cs", "TextLiterals") > 2);
        Assert.True(Blocks(driver, "DatasetStorage.g.cs", "ListLiterals") > 2);
        Assert.True(Blocks(driver, "ThingTable.g.cs", "RowLiterals") > 2);
        Assert.True(Blocks(driver, "ThingIndexes.g.cs", "RowLiterals") > 2);
        Assert.True(Blocks(driver, "ThingIndexes.g.cs", "KeyLiterals") > 1);
        Assert.Equal("All is well.", Programs.Run(driver, Program));
    }

    /// <summary>Whatever the seed, all of them fall into a quarter of the buckets, which are too full to be placed.</summary>
    [Fact]
    public void Keys_that_were_made_to_collide_are_found_in_their_order()
    {
        var ids = Colliding();
        YamlFile[] files =
        [
            new("dataset.yaml", "name: Collisions\nnamespace: Collisions\n"),
            new("schema/thing.yaml", "entity: Thing\nplural: Things\nfields:\n  name: { type: string, unique: true, index: true }\n"),
            new("things.yaml", "things:\n" + string.Concat(ids.Select(id => $"  - {{ id: {id}, name: {id} }}\n"))),
        ];
        var indexes = Roslyn.Run(files).GetRunResult().Results.Single().GeneratedSources.Single(s => s.HintName == "ThingIndexes.g.cs").SourceText.ToString();
        Assert.Contains("seed: 0", indexes, StringComparison.Ordinal);

        var found = (string[])Programs.Run(files, """
            using System.Linq;
            using Collisions;

            public static class Program
            {
                public static string[] Run() =>
                [
                    .. Things.All.Where(t => Things.Find(t.Id) == t && Things.FindByName(t.Id) == t && Things.ByName(t.Id).Single() == t).Select(t => t.Id),
                    .. new[] { "", "a", "zzzz", "c-0", "z" }.Where(id => Things.Find(id) is not null || Things.FindByName(id) is not null),
                ];
            }
            """)!;
        Assert.Equal(ids.Order(StringComparer.Ordinal), found);
    }

    /// <summary>Keys that fall into the first quarter of the buckets with every seed that is tried.</summary>
    private static string[] Colliding()
    {
        const int Keys = 216;
        const int Buckets = Keys / 4;
        const int Seeds = 8;
        return [.. Enumerable.Range(0, int.MaxValue).Select(i => FormattableString.Invariant($"c-{i}"))
            .Where(id => Enumerable.Range(1, Seeds).All(seed => KeyHash.Bucket(KeyHash.Of(id, seed), Buckets) < Buckets / 4)).Take(Keys)];
    }

    private static List<YamlFile> Files()
    {
        var files = new List<YamlFile> { new("dataset.yaml", "name: Scale\nnamespace: Scale\n"), new("schema/thing.yaml", Schema) };
        for (var part = 0; part < 4; part++)
        {
            var data = new StringBuilder("things:\n");
            for (var i = part * Count / 4; i < (part + 1) * Count / 4; i++) Append(data, i);
            files.Add(new($"things/{part}.yaml", data.ToString()));
        }

        return files;
    }

    private static void Append(StringBuilder data, int i)
    {
        var day = new DateOnly(1000, 1, 1).AddDays(i * 7);
        data.Append(CultureInfo.InvariantCulture, $"""
              - id: t-{i}
                name: 'The thing with the number {i}, 日本語 and "quotes"'
                group: group {i % 1000}
                kind: {(i % 97) - 50}
                code: {(i * 7) - 100_000}
                day: {day:yyyy-MM-dd}
                next: t-{(i + 1) % Count}
                near: [{string.Join(", ", Enumerable.Range(1, 10).Select(n => FormattableString.Invariant($"t-{(i + (n * 3001)) % Count}")))}]
                words: [word {i}, again, half {i / 2}]
                numbers: [{i}, {-i - 1}, {(i * 50_000) + 2}]
                parts: [{"{"} of: t-{i / 3}, size: {i} {"}"}, {"{"} of: t-{i}, size: {-i} {"}"}]

            """);
    }

    /// <summary>The most literals of one purpose in a file.</summary>
    private static int Blocks(GeneratorDriver driver, string file, string purpose) =>
        driver.GetRunResult().GeneratedTrees.Single(tree => Path.GetFileName(tree.FilePath) == file).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => method.Identifier.Text == purpose)
            .Max(method => method.DescendantNodes().OfType<SwitchExpressionArmSyntax>().Count() - 1);
}
