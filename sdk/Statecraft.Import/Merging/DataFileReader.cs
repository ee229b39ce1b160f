using System.Collections.Immutable;
using Statecraft.Import.Canonical;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Statecraft.Import.Merging;

/// <summary>Cuts a data file into its records, so that one of them can be changed and all others stay as they are, to the letter.</summary>
internal static class DataFileReader
{
    /// <exception cref="InvalidDataException">The file is no plain mapping from kinds to lists of records; <c>statecraft check</c> says more.</exception>
    public static DataFile Read(string path, string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            throw new InvalidDataException($"{path}({exception.Start.Line},{exception.Start.Column}): {exception.Message} Run 'statecraft check' first.", exception);
        }

        var lines = new Lines(text);
        var sections = ImmutableArray.CreateBuilder<Section>();
        var next = 1;
        if (stream.Documents is not [{ RootNode: YamlMappingNode root }, ..]) return new DataFile(path, [], text);
        foreach (var (key, value) in root.Children)
        {
            if (value is not YamlSequenceNode { Style: not YamlDotNet.Core.Events.SequenceStyle.Flow } records)
                throw new InvalidDataException($"{path}({value.Start.Line},{value.Start.Column}): records are written in lines here, each after a dash.");
            sections.Add(Section(path, ((YamlScalarNode)key).Value!, records, lines, ref next));
        }

        return new DataFile(path, sections.ToImmutable(), lines.Between(next, lines.Count + 1));
    }

    private static Section Section(string path, string kind, YamlSequenceNode nodes, Lines lines, ref int next)
    {
        var starts = nodes.Children.Select(node => lines.StartOf((int)node.Start.Line)).ToList();
        var first = starts is [var start, ..] ? start : (int)nodes.Start.Line + 1;
        var head = lines.Between(next, first);
        var records = ImmutableArray.CreateBuilder<WrittenRecord>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i];
            next = i + 1 < starts.Count ? starts[i + 1] : lines.EndOfBlock((int)nodes.Children[i].Start.Line);
            records.Add(Record(path, kind, nodes.Children[i], lines.Between(from, next)));
        }

        if (starts.Count == 0) next = first;
        return new Section(kind, head, records.DrainToImmutable());
    }

    private static WrittenRecord Record(string path, string kind, YamlNode node, string text)
    {
        var fields = node is YamlMappingNode ? (MapValue)ValueReader.Read(node) : MapValue.Empty;
        if (fields["id"] is not ScalarValue { Text: var id })
            throw new InvalidDataException($"{path}({node.Start.Line},{node.Start.Column}): a record without an id. Run 'statecraft check' first.");
        return new WrittenRecord(kind, id, (int)node.Start.Line, text, new MapValue(fields.Entries.RemoveAll(entry => entry.Key == "id")));
    }

    /// <summary>The lines of a text, counted from 1, with their ends.</summary>
    private sealed class Lines
    {
        private readonly List<string> lines = [];

        public Lines(string text)
        {
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start) is var at and >= 0 ? at + 1 : text.Length;
                lines.Add(text[start..end]);
                start = end;
            }
        }

        public int Count => lines.Count;

        public string Between(int from, int until) => string.Concat(lines.Skip(from - 1).Take(until - from));

        /// <summary>Where a record begins with the comments that stand right above it.</summary>
        public int StartOf(int line)
        {
            while (line > 1 && lines[line - 2].AsSpan().TrimStart() is ['#', ..] && lines[line - 2][0] == ' ') line--;
            return line;
        }

        /// <summary>The line after the last one that is indented as a record is.</summary>
        public int EndOfBlock(int line)
        {
            while (line < Count && lines[line] is [' ' or '\n' or '\r', ..]) line++;
            return line + 1;
        }
    }
}
