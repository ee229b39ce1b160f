namespace Statecraft.Generator.Tests.Hostile;

/// <summary>A dataset with a text of a stranger in one place, for every place where one may stand.</summary>
internal static class HostilePlaces
{
    private const string Plain = "entity: Item\nplural: Items\nmembers: true\nfields:\n  name: { type: string? }\n  other: { type: Item? }\n  kind: { type: Kind? }\nenums:\n  Kind: { members: { one: One. } }\n";

    public static readonly IReadOnlyDictionary<string, Func<string, YamlFile[]>> All = new SortedDictionary<string, Func<string, YamlFile[]>>(StringComparer.Ordinal)
    {
        ["namespace"] = text => [new("dataset.yaml", $"name: N\nnamespace: {Yaml.Quoted(text)}\n"), new("schema/item.yaml", Plain)],
        ["word of dataset.yaml"] = text => [new("dataset.yaml", $"name: N\nnamespace: N\n{Yaml.Quoted(text)}: a\n"), new("schema/item.yaml", Plain)],
        ["word of the schema"] = text => OfSchema($"{Plain}{Yaml.Quoted(text)}: a\n"),
        ["entity"] = text => OfSchema($"entity: {Yaml.Quoted(text)}\nplural: Items\nfields: {{ name: {{ type: string }} }}\n"),
        ["plural"] = text => OfSchema($"entity: Item\nplural: {Yaml.Quoted(text)}\nfields: {{ name: {{ type: string }} }}\n"),
        ["nested type"] = text => OfSchema($"{Plain}types:\n  {Yaml.Quoted(text)}: {{ fields: {{ name: {{ type: string }} }} }}\n"),
        ["enum"] = text => OfSchema($"enums:\n  {Yaml.Quoted(text)}: {{ members: {{ one: One. }} }}\n"),
        ["word of an enum"] = text => OfSchema($"enums:\n  Kind: {{ members: {{ {Yaml.Quoted(text)}: One. }} }}\n"),
        ["unit"] = text => OfSchema($"{Plain}units:\n  {Yaml.Quoted(text)}: A unit.\n"),
        ["field"] = text => OfSchema($"entity: Item\nplural: Items\nindex: [[{Yaml.Quoted(text)}, name]]\nfields:\n  name: {{ type: string }}\n  {Yaml.Quoted(text)}: {{ type: string, index: true }}\n"),
        ["field of a nested type"] = text => OfSchema($"types:\n  Part:\n    fields:\n      {Yaml.Quoted(text)}: {{ type: string }}\n"),
        ["type"] = text => OfField($"type: {Yaml.Quoted(text)}"),
        ["way back"] = text => OfField($"type: Item?, inverse: {Yaml.Quoted(text)}"),
        ["pattern"] = text => OfField($"type: string?, pattern: {Yaml.Quoted(text)}"),
        ["least"] = text => OfField($"type: int?, min: {Yaml.Quoted(text)}"),
        ["flag"] = text => OfField($"type: string?, index: {Yaml.Quoted(text)}"),
        ["when"] = text => OfSchema($"when: {Yaml.Quoted(text)}\n{Plain}"),
        ["lifespan"] = text => OfSchema($"lifespan: {Yaml.Quoted(text)}\n{Plain}"),
        ["any of"] = text => OfSchema($"any-of: [{Yaml.Quoted(text)}, name]\n{Plain}"),
        ["summary of a nested type"] = text => OfSchema($"{Plain}types:\n  Part: {{ summary: {Yaml.Quoted(text)}, fields: {{ name: {{ type: string, summary: {Yaml.Quoted(text)} }} }} }}\n"),
        ["summary of an enum"] = text => OfSchema($"enums:\n  Word: {{ summary: {Yaml.Quoted(text)}, members: {{ one: {Yaml.Quoted(text)} }} }}\n"),
        ["summary of a key"] = text => OfField($"type: int, unique: true, index: true, summary: {Yaml.Quoted(text)}"),
        ["default slug"] = text => OfField($"type: slug, default: {Yaml.Quoted(text)}"),
        ["default number"] = text => OfField($"type: decimal, default: {Yaml.Quoted(text)}"),
        ["default int"] = text => OfField($"type: int, default: {Yaml.Quoted(text)}"),
        ["default flag"] = text => OfField($"type: bool, default: {Yaml.Quoted(text)}"),
        ["default day"] = text => OfField($"type: date, default: {Yaml.Quoted(text)}"),
        ["default date"] = text => OfField($"type: edtf, default: {Yaml.Quoted(text)}"),
        ["default amount"] = text => OfField($"type: measure, default: {Yaml.Quoted("1 " + text)}"),
        ["default address"] = text => OfField($"type: uri, default: {Yaml.Quoted("https://example.org/" + text)}"),
        ["default word"] = text => OfField($"type: Kind, default: {Yaml.Quoted(text)}"),
        ["id"] = text => OfData($"items:\n  - id: {Yaml.Quoted(text)}\n"),
        ["former id"] = text => OfData($"items:\n  - {{ id: a, former-ids: [{Yaml.Quoted(text)}] }}\n"),
        ["reference"] = text => OfData($"items:\n  - {{ id: a, other: {Yaml.Quoted(text)} }}\n"),
        ["word"] = text => OfData($"items:\n  - {{ id: a, kind: {Yaml.Quoted(text)} }}\n"),
        ["key"] = text => OfData($"items:\n  - id: a\n    {Yaml.Quoted(text)}: b\n"),
        ["kind of record"] = text => OfData($"{Yaml.Quoted(text)}:\n  - id: a\n"),
        ["path"] = text => [.. OfSchema(Plain), new(text + ".yaml", "items:\n  - { id: a, name: A }\n")],
        ["path of a schema file"] = text => [.. OfSchema(Plain), new($"schema/{text}.yaml", "enums:\n  Word: { members: { one: One. } }\n")],
    };

    private static YamlFile[] OfField(string field) => OfSchema($"{Plain.Replace("fields:\n", $"fields:\n  hostile: {{ {field} }}\n", StringComparison.Ordinal)}");

    private static YamlFile[] OfData(string data) => [.. OfSchema(Plain), new("items.yaml", data)];

    private static YamlFile[] OfSchema(string schema) => [new("dataset.yaml", "name: Hostile\nnamespace: Hostile\n"), new("schema/item.yaml", schema)];
}
