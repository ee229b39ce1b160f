using Microsoft.Data.Sqlite;

namespace Statecraft.Benchmarks.Contest.Peers;

internal static class SqliteFile
{
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }
}
