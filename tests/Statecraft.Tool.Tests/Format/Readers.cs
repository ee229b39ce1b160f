using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Statecraft.Tool.Tests.Format;

/// <summary>What libraries read of a file, without any code of the formatter.</summary>
internal static class Readers
{
    /// <summary>All keys, texts and brackets, as YamlDotNet reads them.</summary>
    public static List<string> YamlDotNet(string text)
    {
        var parser = new global::YamlDotNet.Core.Parser(new StringReader(text));
        var read = new List<string>();
        while (parser.MoveNext())
        {
            if (parser.Current is global::YamlDotNet.Core.Events.Scalar scalar) read.Add($"'{scalar.Value}'");
            else Bracket(parser.Current!.GetType().Name, read);
        }

        return read;
    }

    /// <summary>The same, as SharpYaml reads them.</summary>
    public static List<string> SharpYaml(string text)
    {
        var parser = global::SharpYaml.Parser.CreateParser(new StringReader(text));
        var read = new List<string>();
        while (parser.MoveNext())
        {
            if (parser.Current is global::SharpYaml.Events.Scalar scalar) read.Add($"'{scalar.Value}'");
            else Bracket(parser.Current!.GetType().Name, read);
        }

        return read;
    }

    /// <summary>What a file says, with keys and records in an order that does not depend on that of the file.</summary>
    public static string Meaning(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text.TrimStart('\uFEFF')));
        return stream.Documents is [var document] ? Meaning(document.RootNode, isSection: false, depth: 0) : "";
    }

    private static string Meaning(YamlNode node, bool isSection, int depth) => node switch
    {
        YamlScalarNode scalar => string.Create(CultureInfo.InvariantCulture, $"{scalar.Value!.Length}'{scalar.Value}'"),
        YamlSequenceNode list when isSection => $"[{string.Join(',', list.Children.Select(item => Meaning(item, false, depth + 1)).Order(StringComparer.Ordinal))}]",
        YamlSequenceNode list => $"[{string.Join(',', list.Children.Select(item => Meaning(item, false, depth + 1)))}]",
        YamlMappingNode map => $"{{{string.Join(',', map.Children.Select(entry => $"{Meaning(entry.Key, false, 9)}:{Meaning(entry.Value, depth == 0, depth + 1)}").Order(StringComparer.Ordinal))}}}",
        _ => throw new InvalidOperationException(node.ToString()),
    };

    private static void Bracket(string name, List<string> read)
    {
        if (name is "MappingStart" or "MappingEnd" or "SequenceStart" or "SequenceEnd") read.Add(name);
    }
}
