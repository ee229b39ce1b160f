using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Statecraft.Compiler.Yaml;

/// <summary>The parser's events one after the other, and how far they have come in the text.</summary>
internal sealed class EventCursor(IParser parser, ParserInput input)
{
    /// <summary>The parser's work grows with the square of the open brackets: what is nested so deep is not even skipped.</summary>
    private const int DeepestSkipping = 256;

    private readonly Stack<int> brackets = new();

    /// <summary>Null at the end, and where the file has been left before its end.</summary>
    public ParsingEvent? Current { get; private set; }

    public bool IsAtNode => Current is Scalar or NodeEvent or AnchorAlias;

    /// <summary>Where the current event begins; at the end, where the last one did end.</summary>
    public int Start => Current is null ? Consumed : input.Offset(Current.Start);

    /// <summary>The end of what has been read so far.</summary>
    public int Consumed { get; private set; }

    /// <summary>Where the innermost bracket or brace opens that has not been closed, or null.</summary>
    public int? OpenBracket => brackets.Count > 0 ? brackets.Peek() : null;

    /// <summary>The parser is at work: what is thrown then is about the text.</summary>
    public bool IsParsing { get; private set; }

    public void Next()
    {
        IsParsing = true;
        Current = parser.MoveNext() ? parser.Current : null;
        IsParsing = false;
    }

    public void Consume(int end) => Consumed = Math.Max(Consumed, end);

    /// <summary>Goes past one node with everything in it.</summary>
    public void Skip()
    {
        var level = 0;
        do
        {
            if (Current is null) return;
            level += Current.NestingIncrease;
            if (IsAtNode) Consume(input.Offset(Current.End));
            if (level <= DeepestSkipping) Next();
            else Current = null;
        }
        while (level > 0);
    }

    /// <summary>Goes into a list or a mapping.</summary>
    public void Open(int start, bool isFlow)
    {
        Consume(start);
        if (isFlow) brackets.Push(start);
        Next();
    }

    /// <summary>Goes out of it.</summary>
    /// <returns>Its range.</returns>
    public TextRange Close(int start, bool isFlow)
    {
        if (Current is SequenceEnd or MappingEnd)
        {
            if (isFlow)
            {
                brackets.Pop();
                Consume(Math.Min(input.Offset(Current.End) + 1, input.File.Text.Length));
            }

            Next();
        }

        return new TextRange(start, Math.Max(start, Consumed));
    }
}
