using Microsoft.Data.Sqlite;
using Statecraft.Benchmarks.Contest.Mirrors;

namespace Statecraft.Benchmarks.Contest.Peers;

/// <summary>The questions of the contest in SQL, each prepared once.</summary>
internal sealed class SqliteQuestions : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand during;

    public SqliteQuestions(string path)
    {
        connection = SqliteFile.Open(path);
        during = connection.CreateCommand();
        during.CommandText = """
            SELECT id, journey, stop, host, dates, earliest, latest, stay, kind, status, occasion, accompanies FROM visits
            WHERE host = $host AND earliest <= $last AND latest >= $first ORDER BY earliest, latest, id
            """;
        foreach (var name in (string[])["$host", "$first", "$last"]) during.Parameters.Add(new SqliteParameter(name, null));
        during.Prepare();
    }

    /// <summary>The visits to a host within a time: their own columns, without visitors, meetings and sources, which are in other tables.</summary>
    public IEnumerable<VisitMirror> During(string host, DateOnly first, DateOnly last)
    {
        during.Parameters[0].Value = host;
        during.Parameters[1].Value = first.DayNumber;
        during.Parameters[2].Value = last.DayNumber;
        using var reader = during.ExecuteReader();
        while (reader.Read()) yield return Read(reader);
    }

    public void Dispose()
    {
        during.Dispose();
        connection.Dispose();
    }

    private static VisitMirror Read(SqliteDataReader reader) => new()
    {
        Id = reader.GetString(0),
        Journey = Text(reader, 1),
        Stop = reader.IsDBNull(2) ? null : reader.GetInt32(2),
        Visitors = [],
        Host = reader.GetString(3),
        Dates = Text(reader, 4),
        Earliest = DateOnly.FromDayNumber(reader.GetInt32(5)),
        Latest = DateOnly.FromDayNumber(reader.GetInt32(6)),
        Stay = Text(reader, 7),
        Kind = (VisitKind)reader.GetInt32(8),
        Status = (Status)reader.GetInt32(9),
        Occasion = Text(reader, 10),
        Accompanies = Text(reader, 11),
    };

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
