using Microsoft.Data.Sqlite;
using Statecraft.Benchmarks.Contest.Mirrors;

namespace Statecraft.Benchmarks.Contest.Peers;

/// <summary>The questions of the contest in SQL, each prepared once.</summary>
internal sealed class SqliteQuestions : IDisposable
{
    private const string Own = "id, journey, stop, host, dates, earliest, latest, stay, kind, status, occasion, accompanies";

    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly SqliteCommand records;
    private readonly SqliteCommand stops;

    public SqliteQuestions(string path)
    {
        connection = SqliteFile.Open(path);
        // All questions are asked in one transaction, so that none takes and gives back a lock.
        transaction = connection.BeginTransaction(deferred: true);
        records = During(Own);
        stops = During("stop");
    }

    /// <summary>The visits to a host within a time: their own columns, without visitors, meetings and sources, which are in other tables.</summary>
    public IEnumerable<VisitMirror> RecordsDuring(string host, DateOnly first, DateOnly last)
    {
        using var reader = Ask(records, host, first, last);
        while (reader.Read()) yield return Read(reader);
    }

    /// <summary>No more of these visits than what is asked of them.</summary>
    public IEnumerable<int> StopsDuring(string host, DateOnly first, DateOnly last)
    {
        using var reader = Ask(stops, host, first, last);
        while (reader.Read()) yield return reader.IsDBNull(0) ? 0 : reader.GetInt32(0);
    }

    public void Dispose()
    {
        records.Dispose();
        stops.Dispose();
        transaction.Dispose();
        connection.Dispose();
    }

    private SqliteCommand During(string columns)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The columns are named by this class alone.
        command.CommandText = $"SELECT {columns} FROM visits WHERE host = $host AND earliest <= $last AND latest >= $first ORDER BY earliest";
#pragma warning restore CA2100
        foreach (var name in (string[])["$host", "$first", "$last"]) command.Parameters.Add(new SqliteParameter(name, null));
        command.Prepare();
        return command;
    }

    private static SqliteDataReader Ask(SqliteCommand command, string host, DateOnly first, DateOnly last)
    {
        command.Parameters[0].Value = host;
        command.Parameters[1].Value = first.DayNumber;
        command.Parameters[2].Value = last.DayNumber;
        return command.ExecuteReader();
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
