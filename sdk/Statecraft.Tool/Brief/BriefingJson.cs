using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Tool.Brief;

/// <summary>A briefing as JSON: the same words as in the text, and dates also as they are written in the data.</summary>
[JsonSerializable(typeof(Briefing))]
internal sealed partial class BriefingJson : JsonSerializerContext
{
    private static readonly BriefingJson Readable = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // Written for people and programs to read, not into a web page: letters stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Of(Briefing briefing) => JsonSerializer.Serialize(briefing, typeof(Briefing), Readable);
}
