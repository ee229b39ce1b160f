using System.Text.Json.Nodes;
using Statecraft.Tool.Check;
using Statecraft.Tool.Phrases;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Find;

/// <summary>Finds records, and says them a line each.</summary>
internal static class Finding
{
    private const int MostLines = 20;

    public static int Run(string words, DatasetSource source, string? kind, bool json, TextWriter output, TextWriter error, Terminal terminal) =>
        Opening.Run(source, output, error, terminal, (content, _) =>
        {
            var only = kind is null ? null : RecordIds.Kind(content, kind);
            if (kind is not null && only is null)
            {
                error.Write($"'{kind}' is no kind of record; known are {Words.List(content.Entities.Select(entity => entity.Plural!))}.\n");
                return ExitCode.Misuse;
            }

            var hits = new SearchIndex(content).Find(words, only);
            if (json) output.Write(RecordJson.Text(new JsonArray([.. hits.Take(MostLines).Select(Json)])));
            else output.Write(Text(hits));
            if (hits.Count == 0) error.Write($"Nothing is called '{words}'.\n");
            return hits.Count == 0 ? ExitCode.Misuse : ExitCode.Success;
        });

    private static string Text(IReadOnlyList<Hit> hits)
    {
        var lines = hits.Take(MostLines).Select(hit => (Kind: hit.Row.Type.Plural!, Id: hit.Row.Id(), Said: Said(hit))).ToList();
        if (lines.Count == 0) return "";
        var (kind, id) = (lines.Max(line => line.Kind.Length), lines.Max(line => line.Id.Length));
        var text = string.Concat(lines.Select(line => $"{line.Kind.PadRight(kind)}  {line.Id.PadRight(id)}  {line.Said}".TrimEnd() + "\n"));
        return hits.Count > MostLines ? text + FormattableString.Invariant($"and {hits.Count - MostLines} more: give more words, or a --kind\n") : text;
    }

    /// <summary>The name, and in brackets the one by which it was found.</summary>
    private static string Said(Hit hit) => hit.Found is { } found ? $"{hit.Name} ({found})".TrimStart() : hit.Name;

    private static JsonObject Json(Hit hit)
    {
        var json = new JsonObject { ["kind"] = hit.Row.Type.Plural, ["id"] = hit.Row.Id() };
        if (hit.Name.Length > 0) json["name"] = hit.Name;
        if (hit.Found is { } found) json["found"] = found;
        return json;
    }
}
