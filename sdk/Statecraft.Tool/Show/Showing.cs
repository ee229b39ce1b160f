using System.Text.Json.Nodes;
using Statecraft.Compiler.Content;
using Statecraft.Tool.Check;
using Statecraft.Tool.Find;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Show;

/// <summary>Shows a record as it is written, and what refers to it.</summary>
internal static class Showing
{
    /// <summary>How many records of a group are named where not all are asked for.</summary>
    private const int Named = 10;

    public static int Run(string id, DatasetSource source, bool all, bool json, TextWriter output, TextWriter error, Terminal terminal) =>
        Opening.Run(source, output, error, terminal, (content, files) =>
        {
            var found = new RecordIds(content).Find(id);
            if (found is not [var row])
            {
                error.Write(found.Count == 0 ? Unknown(id, content) : Several(id, found));
                return ExitCode.Misuse;
            }

            var written = Written.Find(files, row.Type.Plural!, row.Id())!;
            var path = $"{source.Folder.Replace('\\', '/').TrimEnd('/')}/{written.Path}";
            var groups = Referrers.Of(content, row);
            output.Write(json ? Json(row, path, written.Record.Line, groups) : Text(written, path, groups, all ? int.MaxValue : Named));
            return ExitCode.Success;
        });

    private static string Text(Written written, string path, IReadOnlyList<ReferrerGroup> groups, int most) =>
        FormattableString.Invariant($"# {path}({written.Record.Line})\n") + written.Canonical + string.Concat(groups.Select(group => Text(group, most)));

    private static string Text(ReferrerGroup group, int most)
    {
        var shown = group.Rows.Take(most).Select(row => (When: row.When() ?? "", Id: row.Id())).ToList();
        var width = shown.Max(line => line.When.Length);
        var heading = FormattableString.Invariant($"\n{group.Kind} ({group.Field}) {group.Rows.Count}{(group.Rows.Count > most ? $": first {most}, --all for all" : "")}\n");
        return heading + string.Concat(shown.Select(line => width == 0 ? $"  {line.Id}\n" : $"  {line.When.PadRight(width)}  {line.Id}\n"));
    }

    /// <summary>A program gets all of them.</summary>
    private static string Json(ContentRow row, string path, int line, IReadOnlyList<ReferrerGroup> groups) => RecordJson.Text(new JsonObject
    {
        ["kind"] = row.Type.Plural,
        ["file"] = path,
        ["line"] = line,
        ["record"] = RecordJson.Of(row),
        ["referrers"] = new JsonArray([.. groups.Select(group => (JsonNode)new JsonObject
        {
            ["kind"] = group.Kind,
            ["field"] = group.Field,
            ["records"] = new JsonArray([.. group.Rows.Select(Reference)]),
        })]),
    });

    private static JsonObject Reference(ContentRow row)
    {
        var reference = new JsonObject { ["id"] = row.Id() };
        if (row.When() is { } when) reference["when"] = when;
        return reference;
    }

    private static string Several(string id, IReadOnlyList<ContentRow> found) =>
        $"'{id}' is the id of several records; say which: {string.Join(", ", found.Select(row => $"{row.Type.Plural}/{row.Id()}"))}.\n";

    private static string Unknown(string id, DatasetContent content) =>
        $"There is no record '{id}'{Suggestions.Of(new SearchIndex(content), id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..], null)}\n";
}
