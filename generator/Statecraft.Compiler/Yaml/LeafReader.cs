using Statecraft.Compiler.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Statecraft.Compiler.Yaml;

/// <summary>Nodes that have no others in them, with the range of their text as it is written.</summary>
internal sealed class LeafReader(EventCursor events, ParserInput input, TabStops tabs, NodeProperties properties, ProblemList problems)
{
    private readonly SourceFile file = input.File;
    private readonly string text = input.File.Text;

    public YamlScalar Scalar(Scalar scalar)
    {
        var start = properties.Skip(scalar, input.Offset(scalar.Start));
        var end = Math.Max(start, input.Offset(scalar.End));
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded) end = BeforeBlanks(start, end);
        if (IsNothing(scalar) && start > 0 && text[start - 1] == '-') start--;
        var range = new TextRange(start, end);
        if (tabs.Any && !isPlain) tabs.Allow(range);
        var value = scalar.Style == ScalarStyle.DoubleQuoted ? Escapes.Check(scalar.Value, range, file, problems) : scalar.Value;
        events.Consume(end);
        events.Next();
        return new YamlScalar(value, isPlain, range);
    }

    public YamlScalar Alias(AnchorAlias alias)
    {
        var range = new TextRange(input.Offset(alias.Start), input.Offset(alias.End));
        problems.Add(YamlProblems.Alias.At(file.PlaceOf(range), text.Substring(range.Start, range.Length)));
        events.Consume(range.End);
        events.Next();
        return YamlScalar.Refused(range);
    }

    /// <summary>There is not a single character of it.</summary>
    public static bool IsNothing(ParsingEvent? node) =>
        node is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 } scalar && scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty;

    /// <summary>The end of a block of text as the parser gives it is somewhere on a later line.</summary>
    private int BeforeBlanks(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '\n') end--;
        return end;
    }
}
