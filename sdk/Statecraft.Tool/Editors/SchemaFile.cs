using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Editors;

/// <summary>A JSON Schema of some of the files of a dataset. It is of draft 7, which every editor knows.</summary>
/// <param name="Name">The name of the file.</param>
internal sealed record SchemaFile(string Name, JsonObject Schema)
{
    /// <summary>Where the files lie within a dataset.</summary>
    public const string Folder = "schema/json";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file as it is written.</summary>
    public string Text => Schema.ToJsonString(Readable) + "\n";

    /// <summary>The files of a dataset. Only that with the ids changes with the records, so it is nothing to commit.</summary>
    public static IReadOnlyList<SchemaFile> All(DatasetContent content) =>
    [
        Of("data", "A data file", DataSchema.Of(content, withIds: false)),
        Of("ids", "A data file, with the ids that there are", DataSchema.Of(content, withIds: true)),
        Of("dataset", "dataset.yaml", SchemaLanguage.Dataset()),
        Of("schema", "A schema file", SchemaLanguage.Schema()),
    ];

    private static SchemaFile Of(string name, string title, JsonObject body)
    {
        var whole = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = "Written by 'statecraft schema'.",
            ["title"] = title,
        };
        foreach (var (key, value) in body.ToList())
        {
            body.Remove(key);
            whole[key] = value;
        }

        return new SchemaFile($"{name}.schema.json", whole);
    }
}
