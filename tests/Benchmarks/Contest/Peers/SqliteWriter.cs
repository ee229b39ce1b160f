using Microsoft.Data.Sqlite;
using Statecraft.Benchmarks.Contest.Mirrors;

namespace Statecraft.Benchmarks.Contest.Peers;

/// <summary>The visits in SQLite: a table a type, enums as numbers, dates as text and as days, an index for each question.</summary>
internal static class SqliteWriter
{
    private const string Tables = """
        CREATE TABLE visits (
          id TEXT PRIMARY KEY, journey TEXT, stop INTEGER, host TEXT NOT NULL, dates TEXT, earliest INTEGER, latest INTEGER, stay TEXT,
          kind INTEGER NOT NULL, status INTEGER NOT NULL, occasion TEXT, first TEXT, accompanies TEXT);
        CREATE TABLE parties (
          visit TEXT NOT NULL, met INTEGER NOT NULL, place INTEGER NOT NULL, official TEXT, role INTEGER, title TEXT, standing INTEGER NOT NULL,
          country TEXT, organization TEXT, name TEXT, people TEXT, status INTEGER, PRIMARY KEY (visit, met, place)) WITHOUT ROWID;
        CREATE TABLE places (visit TEXT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, site TEXT, PRIMARY KEY (visit, place)) WITHOUT ROWID;
        CREATE TABLE topics (visit TEXT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, status INTEGER, PRIMARY KEY (visit, place)) WITHOUT ROWID;
        CREATE TABLE citations (
          visit TEXT NOT NULL, place INTEGER NOT NULL, source TEXT NOT NULL, via TEXT, by TEXT, said TEXT, page TEXT, record TEXT, fields TEXT,
          PRIMARY KEY (visit, place)) WITHOUT ROWID;
        """;

    private const string Indexes = """
        CREATE INDEX visits_by_host ON visits (host, earliest);
        CREATE INDEX visits_by_journey ON visits (journey);
        CREATE INDEX visits_by_accompanies ON visits (accompanies);
        CREATE INDEX parties_by_official ON parties (official);
        CREATE INDEX parties_by_country ON parties (country);
        CREATE INDEX citations_by_source ON citations (source);
        ANALYZE;
        """;

    public static void Write(string path, IEnumerable<VisitMirror> visits)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, Tables);
        using (var transaction = connection.BeginTransaction())
        {
            var insert = new Inserts(connection);
            foreach (var visit in visits) Write(insert, visit);
            transaction.Commit();
        }

        Run(connection, Indexes);
        Run(connection, "VACUUM");
    }

    private static void Write(Inserts insert, VisitMirror v)
    {
        insert.Row(
            "visits", v.Id, v.Journey, v.Stop, v.Host, v.Dates, v.Dates is null ? null : v.Earliest.DayNumber, v.Dates is null ? null : v.Latest.DayNumber,
            v.Stay, (int)v.Kind, (int)v.Status, v.Occasion, v.First.Count == 0 ? null : string.Join(',', v.First), v.Accompanies);
        for (var i = 0; i < v.Visitors.Count; i++) WriteParty(insert, v.Id, met: 0, i, v.Visitors[i]);
        for (var i = 0; i < v.Meetings.Count; i++) WriteParty(insert, v.Id, met: 1, i, v.Meetings[i]);
        for (var i = 0; i < v.Places.Count; i++) insert.Row("places", v.Id, i, v.Places[i].Name, v.Places[i].Site);
        for (var i = 0; i < v.Topics.Count; i++) insert.Row("topics", v.Id, i, v.Topics[i].Name, (int?)v.Topics[i].Status);
        for (var i = 0; i < v.Sources.Count; i++)
        {
            var c = v.Sources[i];
            insert.Row("citations", v.Id, i, c.Source, c.Via, c.By, c.Said, c.Page, c.Record, c.For.Count == 0 ? null : string.Join(',', c.For));
        }
    }

    private static void WriteParty(Inserts insert, string visit, int met, int place, PartyMirror p) => insert.Row(
        "parties", visit, met, place, p.Official, (int?)p.Role, p.Title, (int)p.Standing, p.Country, p.Organization, p.Name, p.Group, (int?)p.Status);

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is a constant of this class.
        command.CommandText = text;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>One prepared statement for each table.</summary>
    private sealed class Inserts(SqliteConnection connection)
    {
        private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

        public void Row(string table, params ReadOnlySpan<object?> values)
        {
            if (!commands.TryGetValue(table, out var command)) commands.Add(table, command = Prepare(table, values.Length));
            for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }

        private SqliteCommand Prepare(string table, int count)
        {
            var command = connection.CreateCommand();
            var names = Enumerable.Range(0, count).Select(i => $"$p{i}").ToList();
#pragma warning disable CA2100 // Tables are named by this class alone.
            command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(',', names)})";
#pragma warning restore CA2100
            foreach (var name in names) command.Parameters.Add(new SqliteParameter(name, null));
            return command;
        }
    }
}
