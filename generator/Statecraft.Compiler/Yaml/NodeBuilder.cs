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
internal sealed class NodeBuilder(IParser parser, ParserInput input, TabStops tabs, List<Problem> problems)
{
    public const int DeepestNesting = 64;

    /// <summary>The parser's work grows with the square of the open brackets: what is nested so deep is not even skipped.</summary>
    private const int DeepestSkipping = 256;

    private readonly SourceFile file = input.File;
    private readonly string text = input.File.Text;
    private readonly NodeProperties properties = new(input.File, problems);

    // The entries and items of all open collections, one after the other: each is cut off the end when its collection closes.
    private readonly List<YamlEntry> entries = [];
    private readonly List<YamlNode> items = [];

    private readonly Stack<int> brackets = new();
    private ParsingEvent? current;

    /// <summary>Where the innermost bracket or brace opens that has not been closed, or null.</summary>
    public int? OpenBracket => brackets.Count > 0 ? brackets.Peek() : null;

    /// <summary>The end of what has been read so far.</summary>
    public int Consumed { get; private set; }

    /// <summary>The mapping that the file is, or null where it is none or was left before its end.</summary>
    public YamlMapping? Document()
    {
        Next();
        Next();
        if (current is not DocumentStart) return Nothing;
        Next();
        var root = Root();
        if (current is not DocumentEnd) return null;
        Next();
        if (current is not DocumentStart second) return root;
        problems.Add(YamlProblems.SecondDocument.At(file.PlaceOf(ToLineEnd(input.Offset(second.Start)))));
        return null;
    }

    private static YamlMapping Nothing => new([], default);

    private YamlMapping? Root()
    {
        var node = Node(1);
        if (node is YamlMapping mapping) return mapping;
        if (node is YamlScalar { IsRefused: true }) return null;
        if (node is YamlScalar { IsAbsent: true }) return Nothing;
        var what = node is YamlSequence ? "a list" : "a single value";
        problems.Add(YamlProblems.NotMapping.At(file.PlaceOf(ToLineEnd(node.Range.Start)), what));
        return null;
    }

    private YamlNode Node(int depth)
    {
        switch (current)
        {
            case Scalar scalar:
                return Scalar(scalar);
            case AnchorAlias alias:
                return Alias(alias);
            case NodeEvent collection when depth > DeepestNesting:
                return TooDeep(collection);
            case SequenceStart sequence:
                return Sequence(sequence, depth);
            case MappingStart mapping:
                return Mapping(mapping, depth);
            default:
                return YamlScalar.Refused(new TextRange(Consumed, Consumed));
        }
    }

    private YamlSequence Sequence(SequenceStart opening, int depth)
    {
        var start = properties.Skip(opening, input.Offset(opening.Start));
        var isFlow = opening.Style == SequenceStyle.Flow;
        var first = items.Count;
        Open(start, isFlow);
        Next();
        while (current is NodeEvent or AnchorAlias) items.Add(Node(depth + 1));
        var range = Close<SequenceEnd>(start, isFlow);
        return new YamlSequence(ImmutableCollectionsMarshal.AsImmutableArray(Cut(items, first)), range);
    }

    private YamlMapping Mapping(MappingStart opening, int depth)
    {
        // A pair in a list, [a: 1], has no marks of its own.
        var isPair = opening.Style == MappingStyle.Flow && depth > 1 && opening.End.Index == 0;
        var isFlow = opening.Style == MappingStyle.Flow && !isPair;
        var first = entries.Count;
        var start = isPair ? Consumed : properties.Skip(opening, input.Offset(opening.Start));
        Open(start, isFlow);
        Next();
        if (isPair && current is not null) start = input.Offset(current.Start);
        var keys = new KeySet(entries, first);
        while (current is NodeEvent or AnchorAlias) Entry(keys, depth);
        var range = Close<MappingEnd>(start, isFlow);
        return new YamlMapping(ImmutableCollectionsMarshal.AsImmutableArray(Cut(entries, first)), range);
    }

    private void Entry(KeySet keys, int depth)
    {
        if (Key() is not { } key)
        {
            Node(depth + 1);
            return;
        }

        if (key.IsRefused)
        {
            Skip();
            return;
        }

        var earlier = keys.Find(key.Text);
        if (earlier is not null) problems.Add(YamlProblems.DuplicateKey.At(file.PlaceOf(key.Range), file.PlaceOf(earlier.Range), key.Text));
        var isAbsent = current is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 } value && value.Anchor.IsEmpty && value.Tag.IsEmpty;
        var node = Node(depth + 1);
        if (earlier is not null) return;
        keys.Add(new YamlEntry(key, isAbsent ? new YamlScalar(string.Empty, isPlain: true, key.Range) : node));
    }

    /// <summary>The key; refused if it is a merge key, whose value is not worth a look; null if it is none at all.</summary>
    private YamlScalar? Key()
    {
        var before = Consumed;
        if (current is AnchorAlias alias)
        {
            Alias(alias);
            return null;
        }

        if (current is not Scalar scalar)
        {
            var what = current is MappingStart ? "a mapping" : "a list";
            problems.Add(YamlProblems.Key.At(file.PlaceOf(ToLineEnd(current is null ? before : input.Offset(current.Start))), what));
            Skip();
            return null;
        }

        var key = Scalar(scalar);
        if (key.IsAbsent)
        {
            problems.Add(YamlProblems.Key.At(file.PlaceOf(ToLineEnd(PastBlanks(before))), "nothing"));
            return null;
        }

        if (key.Text != "<<" || scalar.Style != ScalarStyle.Plain) return key;
        problems.Add(YamlProblems.MergeKey.At(file.PlaceOf(key.Range)));
        return YamlScalar.Refused(key.Range);
    }

    private YamlScalar Scalar(Scalar scalar)
    {
        var start = properties.Skip(scalar, input.Offset(scalar.Start));
        var end = Math.Max(start, input.Offset(scalar.End));
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded) end = BeforeBlanks(start, end);
        if (isPlain && scalar.Value.Length == 0 && start > 0 && start == end && text[start - 1] == '-') start--;
        var range = new TextRange(start, end);
        if (tabs.Any && !isPlain) tabs.Allow(range);
        Consume(end);
        var value = scalar.Style == ScalarStyle.DoubleQuoted ? Escapes.Check(scalar.Value, range, file, problems) : scalar.Value;
        Next();
        return new YamlScalar(value, isPlain, range);
    }

    private YamlScalar Alias(AnchorAlias alias)
    {
        var range = new TextRange(input.Offset(alias.Start), input.Offset(alias.End));
        problems.Add(YamlProblems.Alias.At(file.PlaceOf(range), text.Substring(range.Start, range.Length)));
        Consume(range.End);
        Next();
        return YamlScalar.Refused(range);
    }

    private YamlScalar TooDeep(NodeEvent collection)
    {
        var start = input.Offset(collection.Start);
        var range = new TextRange(start, Math.Min(start + 1, text.Length));
        problems.Add(YamlProblems.Nesting.At(file.PlaceOf(range), DeepestNesting.ToString(CultureInfo.InvariantCulture)));
        Skip();
        return YamlScalar.Refused(range);
    }

    /// <summary>Goes past one node with everything in it.</summary>
    private void Skip()
    {
        var level = 0;
        do
        {
            if (current is null) return;
            level += current.NestingIncrease;
            if (current is NodeEvent or AnchorAlias) Consume(input.Offset(current.End));
            if (level <= DeepestSkipping) Next();
            else current = null;
        }
        while (level > 0);
    }

    private void Open(int start, bool isFlow)
    {
        Consume(start);
        if (isFlow) brackets.Push(start);
    }

    private TextRange Close<TEnd>(int start, bool isFlow)
        where TEnd : ParsingEvent
    {
        if (isFlow && current is not null) brackets.Pop();
        if (current is TEnd closing)
        {
            if (isFlow) Consume(Math.Min(input.Offset(closing.End) + 1, text.Length));
            Next();
        }

        return new TextRange(start, Math.Max(start, Consumed));
    }

    private void Next() => current = parser.MoveNext() ? parser.Current : null;

    private void Consume(int end) => Consumed = Math.Max(Consumed, end);

    /// <summary>The end of a block of text as the parser gives it is somewhere on a later line.</summary>
    private int BeforeBlanks(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '\n') end--;
        return end;
    }

    /// <summary>Where a missing key would be. The parser has no place for it but that of some other key.</summary>
    private int PastBlanks(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n' or ',' or '{') at++;
        return at;
    }

    private TextRange ToLineEnd(int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('\r' or '\n')) end++;
        return new TextRange(start, end);
    }

    private static T[] Cut<T>(List<T> list, int first)
    {
        var cut = new T[list.Count - first];
        list.CopyTo(first, cut, 0, cut.Length);
        list.RemoveRange(first, cut.Length);
        return cut;
    }
}
