using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Statecraft.Import.Canonical;

/// <summary>From the nodes of a YAML reader to values.</summary>
internal static class ValueReader
{
    public static Value Read(YamlNode node) => node switch
    {
        YamlScalarNode scalar => new ScalarValue(scalar.Value ?? "", IsBare: scalar.Style == ScalarStyle.Plain),
        YamlSequenceNode list => ListValue.Of(list.Children.Select(Read)),
        YamlMappingNode map => new MapValue([.. map.Children.Select(entry => new KeyValuePair<string, Value>(KeyOf(entry.Key), Read(entry.Value)))]),
        _ => throw new InvalidDataException($"({node.Start.Line},{node.Start.Column}): an alias; plain YAML has none."),
    };

    private static string KeyOf(YamlNode node) => node is YamlScalarNode { Value: { } text } ? text : throw new InvalidDataException($"({node.Start.Line},{node.Start.Column}): a key that is no text.");
}
