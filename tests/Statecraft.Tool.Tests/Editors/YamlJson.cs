using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Statecraft.Tool.Tests.Editors;

/// <summary>YAML as an editor takes it: what has the look of a number is one, by the core schema of YAML 1.2.</summary>
internal static class YamlJson
{
    private static readonly Regex Whole = new(@"^[-+]?[0-9]+\z", RegexOptions.NonBacktracking);

    private static readonly Regex Number = new(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    public static JToken Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? new JObject() : Of(stream.Documents[0].RootNode);
    }

    private static JToken Of(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JObject(mapping.Children.Select(child => new JProperty(((YamlScalarNode)child.Key).Value!, Of(child.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Of)),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var text } => Plain(text ?? ""),
        _ => new JValue(((YamlScalarNode)node).Value),
    };

    private static JValue Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
        "true" or "True" or "TRUE" => new JValue(true),
        "false" or "False" or "FALSE" => new JValue(false),
        _ when Whole.IsMatch(text) && long.TryParse(text, CultureInfo.InvariantCulture, out var number) => new JValue(number),
        _ when Number.IsMatch(text) => new JValue(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => new JValue(text),
    };
}
