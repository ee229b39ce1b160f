using Microsoft.Data.Sqlite;

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
        during.CommandText = "SELECT id, stop FROM visits WHERE host = $host AND earliest <= $last AND latest >= $first ORDER BY earliest, latest, id";
        foreach (var name in (string[])["$host", "$first", "$last"]) during.Parameters.Add(new SqliteParameter(name, null));
        during.Prepare();
    }

    /// <summary>The number of visits to a host within a time, and the sum of their stops.</summary>
    public (int Count, int Stops) During(string host, DateOnly first, DateOnly last)
    {
        during.Parameters[0].Value = host;
        during.Parameters[1].Value = first.DayNumber;
        during.Parameters[2].Value = last.DayNumber;
        var (count, stops) = (0, 0);
        using var reader = during.ExecuteReader();
        while (reader.Read())
        {
            count++;
            stops += reader.IsDBNull(1) ? 0 : reader.GetInt32(1);
        }

        return (count, stops);
    }

    public void Dispose()
    {
        during.Dispose();
        connection.Dispose();
    }
}
