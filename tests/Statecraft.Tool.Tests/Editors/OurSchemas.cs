using NJsonSchema;
using NJsonSchema.Validation;

namespace Statecraft.Tool.Tests.Editors;

/// <summary>The schemas that lie in this repository for editors.</summary>
internal static class OurSchemas
{
    private static readonly string Folder = Path.Combine(Repository.Data, "schema", "json");

    public static JsonSchema Data { get; } = Read("data");

    public static JsonSchema Dataset { get; } = Read("dataset");

    public static JsonSchema Schema { get; } = Read("schema");

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.schema.json")).ReplaceLineEndings("\n");

    /// <summary>What is wrong with a text of YAML, by where it is and of what sort.</summary>
    public static IReadOnlyList<string> Faults(this JsonSchema schema, string yaml) =>
        [.. schema.Validate(YamlJson.Parse(yaml)).SelectMany(All).Select(fault => $"{fault.Path}: {fault.Kind}")];

    /// <summary>A fault, and those for which each of several forms was not taken.</summary>
    private static IEnumerable<ValidationError> All(ValidationError fault) => (fault switch
    {
        ChildSchemaValidationError child => child.Errors.Values.SelectMany(faults => faults),
        MultiTypeValidationError type => type.Errors.Values.SelectMany(faults => faults),
        _ => [],
    }).SelectMany(All).Prepend(fault);

    private static JsonSchema Read(string name) => JsonSchema.FromJsonAsync(Text(name)).GetAwaiter().GetResult();
}
