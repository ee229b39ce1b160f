using System.Diagnostics;
using System.Globalization;
using Statecraft.Benchmarks.Contest.Peers;

namespace Statecraft.Benchmarks.Contest;

/// <summary>The first answer of a new process: one visit by its id, a text of it, and how many visits its host received.</summary>
internal static class ColdStart
{
    public static FirstAnswer Ours(string id)
    {
        var visit = Visits.Get(id);
        return new FirstAnswer(visit.Occasion, visit.Host.VisitsReceived.Count);
    }

    public static FirstAnswer Sqlite(string id, string folder)
    {
        using var connection = SqliteFile.Open(Path.Combine(folder, ContestFiles.Sqlite));
        using var one = connection.CreateCommand();
        one.CommandText = "SELECT occasion, host FROM visits WHERE id = $id";
        one.Parameters.AddWithValue("$id", id);
        using var reader = one.ExecuteReader();
        reader.Read();
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT count(*) FROM visits WHERE host = $host";
        count.Parameters.AddWithValue("$host", reader.GetString(1));
        return new FirstAnswer(reader.GetString(0), (int)(long)count.ExecuteScalar()!);
    }

    /// <summary>Prints microseconds, a tab and the answer.</summary>
    public static int Report(long ticks, string answer)
    {
        Console.Out.Write((ticks * 1e6 / Stopwatch.Frequency).ToString("F1", CultureInfo.InvariantCulture));
        Console.Out.Write('\t');
        Console.Out.WriteLine(answer);
        return 0;
    }

    /// <summary>Prints microseconds, a tab and the answer, which becomes a text when it is no longer measured.</summary>
    public static int Report(long ticks, FirstAnswer answer) =>
        Report(ticks, string.Create(CultureInfo.InvariantCulture, $"{answer.Occasion}; {answer.Count}"));
}

/// <summary>A text of a visit, and how many visits its host received.</summary>
internal sealed class FirstAnswer(string? occasion, int count)
{
    public string? Occasion => occasion;

    public int Count => count;
}
