using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Statecraft.Import.Upstream;

/// <summary>A term of a president (<c>prez</c>) or vice president (<c>viceprez</c>). Its end may be a scheduled one.</summary>
internal sealed record ExecutiveTerm(string Type, string Start, string End);

/// <summary>A person of <c>congress-legislators/executive.yaml</c>.</summary>
internal sealed record Executive
{
    /// <summary>The Bioguide id, or <c>govtrack-</c> and the number of GovTrack for who has none.</summary>
    public required string Key { get; init; }

    public required string First { get; init; }

    public string? Middle { get; init; }

    public required string Last { get; init; }

    public string? Suffix { get; init; }

    public string? Nickname { get; init; }

    public string? OfficialName { get; init; }

    public string? Birth { get; init; }

    public string? Wikidata { get; init; }

    public ImmutableArray<ExecutiveTerm> Terms { get; init; } = [];

    /// <exception cref="InvalidDataException">The file is not what it was.</exception>
    public static ImmutableArray<Executive> ReadAll(string path)
    {
        using var reader = new StreamReader(path);
        var yaml = new YamlStream();
        try
        {
            yaml.Load(reader);
            return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode).Select(person => Read((YamlMappingNode)person, path))];
        }
        catch (Exception problem) when (problem is YamlException or InvalidCastException)
        {
            throw new InvalidDataException($"{path} is no list of people that can be read: {problem.Message}", problem);
        }
    }

    private static Executive Read(YamlMappingNode person, string path)
    {
        var (id, name) = (Part(person, "id", path), Part(person, "name", path));
        return new Executive
        {
            Key = Text(id, "bioguide") ?? $"govtrack-{Needed(id, "govtrack", path)}",
            First = Needed(name, "first", path),
            Middle = Text(name, "middle"),
            Last = Needed(name, "last", path),
            Suffix = Text(name, "suffix"),
            Nickname = Text(name, "nickname"),
            OfficialName = Text(name, "official_full"),
            Birth = Text(Part(person, "bio", path), "birthday"),
            Wikidata = Text(id, "wikidata"),
            Terms = [.. ((YamlSequenceNode)person.Children["terms"]).Cast<YamlMappingNode>().Select(term => Term(term, path))],
        };
    }

    private static ExecutiveTerm Term(YamlMappingNode term, string path) =>
        new(Needed(term, "type", path), Needed(term, "start", path), Needed(term, "end", path));

    private static YamlMappingNode Part(YamlMappingNode node, string key, string path) =>
        node.Children.TryGetValue(key, out var part) && part is YamlMappingNode mapping ? mapping : throw new InvalidDataException($"{path}: a person has no {key}.");

    private static string Needed(YamlMappingNode node, string key, string path) =>
        Text(node, key) ?? throw new InvalidDataException($"{path}: a person has no {key}.");

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;
}
