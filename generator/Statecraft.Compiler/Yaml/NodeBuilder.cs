using System.Globalization;
using System.Runtime.InteropServices;
using Statecraft.Compiler.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Statecraft.Compiler.Yaml;

/// <summary>
/// From the parser's events to nodes, in one pass. What plain YAML does not have is reported and left out. Recursion goes no deeper than
/// <see cref="DeepestNesting"/>, and every loop takes an event in each round, so that no file is too much for it.
/// </summary>
internal sealed class NodeBuilder
{
    private const int DeepestNesting = 64;

    private readonly ParserInput input;
    private readonly SourceFile file;
    private readonly ProblemList problems;
    private readonly NodeProperties properties;
    private readonly LeafReader leaves;
    private readonly IRecordReader? records;

    // The entries and items of all open collections, one after the other: each is cut off the end when its collection closes.
    private readonly List<YamlEntry> entries = [];
    private readonly List<YamlNode> items = [];

    public NodeBuilder(IParser parser, ParserInput input, TabStops tabs, ProblemList problems, IRecordReader? records)
    {
        this.input = input;
        this.problems = problems;
        this.records = records;
        file = input.File;
        Events = new EventCursor(parser, input);
        properties = new NodeProperties(file, problems);
        leaves = new LeafReader(Events, input, tabs, properties, problems);
    }

    /// <summary>How far it has come.</summary>
    public EventCursor Events { get; }

    private static YamlMapping Nothing => new([], default);

    /// <summary>The mapping that the file is, or null where it is none or was left before its end.</summary>
    public YamlMapping? Document()
    {
        Events.Next();
        Events.Next();
        if (Events.Current is not DocumentStart) return Nothing;
        Events.Next();
        var root = Root();
        if (Events.Current is not DocumentEnd) return null;
        Events.Next();
        if (Events.Current is not DocumentStart) return root;
        problems.Add(YamlProblems.SecondDocument.At(LineFrom(Events.Start)));
        return null;
    }

    private YamlMapping? Root()
    {
        var node = Node(1);
        if (node is YamlMapping mapping) return mapping;
        if (node is YamlScalar { IsRefused: true }) return null;
        if (node is YamlScalar { IsAbsent: true }) return Nothing;
        var what = node is YamlSequence ? "a list" : "a single value";
        problems.Add(YamlProblems.NotMapping.At(LineFrom(node.Range.Start), what));
        return null;
    }

    private YamlNode Node(int depth) => Events.Current switch
    {
        Scalar scalar => leaves.Scalar(scalar),
        AnchorAlias alias => leaves.Alias(alias),
        NodeEvent when depth > DeepestNesting => TooDeep(),
        SequenceStart sequence => Sequence(sequence, depth),
        MappingStart mapping => Mapping(mapping, depth),
        _ => YamlScalar.Refused(new TextRange(Events.Consumed, Events.Consumed)),
    };

    /// <param name="key">The key of a list whose items are to be taken one by one; it has none then.</param>
    private YamlSequence Sequence(SequenceStart opening, int depth, YamlScalar? key = null)
    {
        var start = properties.Skip(opening, input.Offset(opening.Start));
        var isFlow = opening.Style == SequenceStyle.Flow;
        var first = items.Count;
        Events.Open(start, isFlow);
        while (Events.IsAtNode)
        {
            var item = Node(depth + 1);
            if (key is null) items.Add(item);
            else records!.Take(key, item);
        }

        var range = Events.Close(start, isFlow);
        return new YamlSequence(ImmutableCollectionsMarshal.AsImmutableArray(Cut(items, first)), range);
    }

    private YamlMapping Mapping(MappingStart opening, int depth)
    {
        // A pair in a list, [a: 1], has no marks of its own.
        var isPair = opening.Style == MappingStyle.Flow && depth > 1 && opening.End.Index == 0;
        var isFlow = opening.Style == MappingStyle.Flow && !isPair;
        var first = entries.Count;
        var start = isPair ? Events.Consumed : properties.Skip(opening, input.Offset(opening.Start));
        Events.Open(start, isFlow);
        if (isPair) start = Events.Start;
        var keys = new KeySet(entries, first);
        while (Events.IsAtNode) Entry(ref keys, depth);
        var range = Events.Close(start, isFlow);
        return new YamlMapping(ImmutableCollectionsMarshal.AsImmutableArray(Cut(entries, first)), range);
    }

    private void Entry(ref KeySet keys, int depth)
    {
        if (Key() is not { } key)
        {
            Node(depth + 1);
            return;
        }

        if (key.IsRefused)
        {
            Events.Skip();
            return;
        }

        var earlier = keys.Find(key.Text);
        if (earlier is not null) problems.Add(YamlProblems.DuplicateKey.At(file.PlaceOf(key.Range), file.PlaceOf(earlier.Range), key.Text));
        var hasValue = !LeafReader.IsNothing(Events.Current);
        var isTaken = depth == 1 && earlier is null && records is not null;
        var node = isTaken && Events.Current is SequenceStart list ? Sequence(list, depth + 1, key) : Node(depth + 1);
        if (earlier is null) keys.Add(new YamlEntry(key, hasValue ? node : new YamlScalar(string.Empty, isPlain: true, key.Range)));
    }

    /// <summary>The key; refused if it is a merge key, whose value is not worth a look; null if it is none at all.</summary>
    private YamlScalar? Key()
    {
        var before = Events.Consumed;
        switch (Events.Current)
        {
            case AnchorAlias alias:
                leaves.Alias(alias);
                return null;
            case Scalar scalar:
                var key = leaves.Scalar(scalar);
                if (key.IsAbsent)
                {
                    problems.Add(YamlProblems.Key.At(LineFrom(PastBlanks(before)), "nothing"));
                    return null;
                }

                if (key.Text != "<<" || scalar.Style != ScalarStyle.Plain) return key;
                problems.Add(YamlProblems.MergeKey.At(file.PlaceOf(key.Range)));
                return YamlScalar.Refused(key.Range);
            default:
                problems.Add(YamlProblems.Key.At(LineFrom(Events.Start), Events.Current is MappingStart ? "a mapping" : "a list"));
                Events.Skip();
                return null;
        }
    }

    private YamlScalar TooDeep()
    {
        var start = Events.Start;
        var range = new TextRange(start, Math.Min(start + 1, file.Text.Length));
        problems.Add(YamlProblems.Nesting.At(file.PlaceOf(range), DeepestNesting.ToString(CultureInfo.InvariantCulture)));
        Events.Skip();
        return YamlScalar.Refused(range);
    }

    /// <summary>Where a missing key would be. The parser has no place for it but that of some other key.</summary>
    private int PastBlanks(int at)
    {
        while (at < file.Text.Length && file.Text[at] is ' ' or '\t' or '\r' or '\n' or ',' or '{') at++;
        return at;
    }

    private Place LineFrom(int start) => file.PlaceOf(new TextRange(start, file.LineEnd(start)));

    private static T[] Cut<T>(List<T> list, int first)
    {
        var cut = new T[list.Count - first];
        list.CopyTo(first, cut, 0, cut.Length);
        list.RemoveRange(first, cut.Length);
        return cut;
    }
}
