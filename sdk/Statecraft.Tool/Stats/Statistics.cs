using System.Text.Json;
using System.Text.Json.Nodes;
using Statecraft.Compiler.Content;
using Statecraft.Tool.Check;

namespace Statecraft.Tool.Stats;

/// <summary>Counts what is in the dataset of a folder.</summary>
internal static class Statistics
{
    /// <summary>What is counted: records of a kind, or the values of a list in all of them.</summary>
    private static readonly (string Name, string Plural, string? List)[] Counted =
    [
        ("countries", "countries", null),
        ("officials", "officials", null),
        ("tenures", "officials", "tenures"),
        ("visits", "visits", null),
        ("meetings", "visits", "meetings"),
        ("transfers", "transfers", null),
        ("sources", "sources", null),
    ];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static int Run(DatasetSource source, bool json, TextWriter output, TextWriter error, Terminal terminal) =>
        Opening.Run(source, output, error, terminal, content =>
        {
            output.Write(json ? Json(content) + "\n" : Text(content));
            return ExitCode.Success;
        });

    /// <summary>The same names whatever the dataset has: what it has no word for, it has none of.</summary>
    private static string Json(DatasetContent content)
    {
        var all = new JsonObject { ["version"] = content.Version, ["contentHash"] = content.ContentHash };
        foreach (var (name, plural, list) in Counted) all[name] = Count(content, plural, list) ?? 0;
        return all.ToJsonString(Indented);
    }

    /// <summary>What the dataset has words for, its other kinds of records below, and at last which data it is.</summary>
    private static string Text(DatasetContent content)
    {
        var own = Counted.Select(c => (c.Name, Count: Count(content, c.Plural, c.List)));
        var others = content.Entities.Select(entity => entity.Plural!).Except(Counted.Select(c => c.Plural), StringComparer.Ordinal)
            .Select(plural => (Name: plural, Count: Count(content, plural, null)));
        var lines = own.Concat(others).Where(line => line.Count is not null).Select(line => (line.Name, Count: FormattableString.Invariant($"{line.Count:N0}"))).ToList();
        var left = lines.Select(line => line.Name.Length).DefaultIfEmpty().Max();
        var right = lines.Select(line => line.Count.Length).DefaultIfEmpty().Max();
        return string.Concat(lines.Select(line => $"{line.Name.PadRight(left)}  {line.Count.PadLeft(right)}\n"))
            + $"\nversion {content.Version}\ncontent {content.ContentHash}\n";
    }

    private static int? Count(DatasetContent content, string plural, string? list)
    {
        if (content.Entities.FirstOrDefault(entity => entity.Plural == plural) is not { } entity) return null;
        var rows = content.RowsOf(entity);
        if (list is null) return rows.Count();
        return entity.Field(list) is { IsList: true } field ? rows.Sum(row => ((object[])row[field]!).Length) : null;
    }
}
