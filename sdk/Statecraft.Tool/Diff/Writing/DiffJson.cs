using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Tool.Diff.Writing;

/// <summary>A difference as it stands in JSON.</summary>
/// <param name="Release">One of <c>major</c>, <c>minor</c>, <c>patch</c> and <c>none</c>.</param>
/// <param name="Because">Why it is that kind.</param>
internal sealed record DiffDocument(
    string Old, string New, string Release, IReadOnlyList<string> Because, DiffCounts Counts, IReadOnlyList<SchemaChange> Schema, IReadOnlyList<KindDiff> Kinds);

/// <summary>How many records there are of each, and changes of the schema.</summary>
internal sealed record DiffCounts(int Added, int Removed, int Renamed, int Merged, int Changed, int Schema);

/// <summary>A difference as JSON, with values in full.</summary>
[JsonSerializable(typeof(DiffDocument))]
internal sealed partial class DiffJson : JsonSerializerContext
{
    private static readonly DiffJson Readable = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter<ChangeKind>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<Release>(JsonNamingPolicy.CamelCase) },

        // Written for people and programs to read, not into a web page: letters stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Of(DatasetDiff diff)
    {
        var document = new DiffDocument(
            diff.Old,
            diff.New,
            ReleaseRule.Word(diff.Release),
            [.. Summary.Reasons(diff)],
            new DiffCounts(
                diff.Kinds.Sum(kind => kind.Added.Count),
                diff.Kinds.Sum(kind => kind.Removed.Count),
                diff.Kinds.Sum(kind => kind.Renamed.Count),
                diff.Kinds.Sum(kind => kind.Merged.Count),
                diff.Kinds.Sum(kind => kind.Changed.Count),
                diff.Schema.Count),
            diff.Schema,
            diff.Kinds);
        return JsonSerializer.Serialize(document, typeof(DiffDocument), Readable) + "\n";
    }
}
