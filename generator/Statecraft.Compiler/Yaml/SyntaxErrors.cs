using Statecraft.Compiler.Problems;
using YamlDotNet.Core;

namespace Statecraft.Compiler.Yaml;

/// <summary>
/// What the parser throws, in words that somebody understands who edits a list of records. The parser says what it looked for in its grammar;
/// what went wrong is usually to be seen in the line where it stopped.
/// </summary>
internal static class SyntaxErrors
{
    /// <summary><c>\U0001F600</c>.</summary>
    private const int LongestEscape = 10;

    /// <summary>By words of the parser's message; the first that fits decides.</summary>
    private static readonly (string Words, Func<StoppingPlace, Problem> Explain)[] Explanations =
    [
        ("quoted scalar, found unexpected", UnclosedQuote),
        ("multi-line double-quoted scalar", UnclosedQuote),
        ("escape", Escape),
        ("hexadecimal", Escape),
        ("surrogate", Escape),
        ("UTF32", Escape),
        ("directive", Directive),
        ("anchor", Property),
        ("Anchor", Property),
        (" tag", Property),
        ("expected token", Property),
        ("found a comment", Comment),
        ("invalid comment", Comment),
        ("invalid mapping", Colon),
        ("Mapping values", Colon),
        ("expected key", Line),
        ("'-' indicator", Line),
        ("<document end>", Line),
        ("simple key", Line),
        ("flow", Brackets),
        ("node content", Start),
        ("any token", Start),
        ("Mapping keys", Start),
        ("key indicator", Start),
        ("Block sequence entries", Dash),
        ("extra spaces", BlockIndentation),
        ("more spaces", BlockIndentation),
        ("block scalar", BlockHeader),
        ("<document start>", DocumentMark),
        ("'...' marker", DocumentMark),
    ];

    /// <param name="exception">What the parser has thrown.</param>
    /// <param name="stop">How far it had read.</param>
    /// <param name="input">What it was reading.</param>
    /// <param name="bracket">Where the innermost bracket opens that is still open, or null.</param>
    public static Problem Of(Exception exception, int stop, ParserInput input, int? bracket)
    {
        var parserError = exception as YamlException;
        var hasMarks = parserError is not null && parserError.End != Mark.Empty;
        var place = new StoppingPlace(input.File, hasMarks ? input.Offset(parserError!.Start) : stop, stop, bracket);
        if (place.First == '\t') return YamlProblems.TabIndentation.At(place.Here);
        foreach (var (words, explain) in Explanations)
            if (exception.Message.Contains(words)) return explain(place);
        if (bracket is not null) return Brackets(place);
        return Syntax(place, parserError is null ? "the line cannot be understood" : $"the parser says \"{parserError.Message.TrimEnd('.')}\"");
    }

    private static Problem Syntax(StoppingPlace place, string words) => YamlProblems.Syntax.At(place.Here, words);

    private static Problem UnclosedQuote(StoppingPlace place) => YamlProblems.UnclosedQuote.At(place.Here, place.First.ToString());

    private static Problem Escape(StoppingPlace place)
    {
        var backslash = place.Text.LastIndexOf('\\', Math.Min(place.Stop, place.Text.Length - 1));
        if (backslash < 0) return Syntax(place, "a backslash begins no escape");
        var end = Math.Min(backslash + 2, place.Text.Length);
        while (end < place.Text.Length && end < backslash + LongestEscape && char.IsLetterOrDigit(place.Text[end])) end++;
        var escape = place.Text.Substring(backslash, end - backslash);
        return YamlProblems.Syntax.At(place.Of(backslash, end), $"'{escape}' is no escape; write a backslash twice, or put the text in single quotes");
    }

    private static Problem Directive(StoppingPlace place) =>
        YamlProblems.Directive.At(place.RestOfLine, place.Written(place.RestOfLine));

    /// <summary>An anchor, an alias or a tag so odd that the parser has no event for it.</summary>
    private static Problem Property(StoppingPlace place)
    {
        var kind = place.First switch { '&' => YamlProblems.Anchor, '*' => YamlProblems.Alias, '!' => YamlProblems.Tag, _ => null };
        if (kind is null) return Syntax(place, "an anchor or a tag stands where it cannot");
        var range = NodeProperties.RangeAt(place.Text, place.At);
        return kind.At(place.Of(range.Start, range.End), place.Text.Substring(range.Start, range.Length));
    }

    private static Problem Comment(StoppingPlace place) => Syntax(place, "a space is missing before the '#' of a comment");

    /// <summary>A colon where none can be: within a text, or on a line that should not be deeper than the one above.</summary>
    private static Problem Colon(StoppingPlace place) => place.HasColonBefore
        ? Syntax(place, "a text with a colon and a space in it goes in quotes")
        : Deeper(place);

    private static Problem Deeper(StoppingPlace place) =>
        YamlProblems.Indentation.At(place.LineUpToHere, "this line is indented deeper than the one above it, which has its value already");

    private static Problem Line(StoppingPlace place)
    {
        if (place.QuoteBefore is { } quote) return AfterQuote(place, quote);
        if (!place.BeginsLine) return Syntax(place, $"'{place.Written(place.RestOfLine)}' is left over after the value");
        if (place.LooksLikeEntry) return YamlProblems.Indentation.At(place.RestOfLine, "this line begins at no column where a list or a mapping above it does");
        return YamlProblems.Syntax.At(place.RestOfLine, "this line has no key with a colon and a space after it; if it goes on with the text above, indent it");
    }

    /// <summary>Something follows a closing quote. That quote was meant to open, or to be a part of the text.</summary>
    private static Problem AfterQuote(StoppingPlace place, int quote)
    {
        var mark = place.Text[quote];
        var opening = quote == 0 ? -1 : place.Text.LastIndexOf(mark, quote - 1);
        if (opening >= 0 && place.Text.IndexOf('\n', opening, quote - opening) >= 0)
            return YamlProblems.UnclosedQuote.At(place.Of(opening, opening + 1), mark.ToString());
        var twice = mark == '\'' ? "''" : "\\\"";
        return Syntax(place, $"something stands after the closing quote; a quote within the text is written {twice}");
    }

    private static Problem Brackets(StoppingPlace place)
    {
        if (place.BeginsComment) return Comment(place);
        if (place.Bracket is not { } bracket) return Syntax(place, "a comma or a closing bracket is missing");
        var closing = place.Text[bracket] == '{' ? '}' : ']';
        return place.IsOnLineOf(bracket)
            ? Syntax(place, $"here a comma or the closing '{closing}' is missing")
            : YamlProblems.Syntax.At(place.Of(bracket, bracket + 1), $"this '{place.Text[bracket]}' has no closing '{closing}', or a comma is missing after it");
    }

    private static Problem Start(StoppingPlace place)
    {
        if (place.IsEnd || place.Text[place.At] is '\r' or '\n') return Brackets(place);
        return Syntax(place, $"a text cannot begin with '{place.First}'; put it in quotes");
    }

    private static Problem Dash(StoppingPlace place) =>
        Syntax(place, "a list cannot begin here; put '- ' on a line of its own, or the text in quotes");

    private static Problem BlockIndentation(StoppingPlace place) =>
        YamlProblems.Indentation.At(place.Here, "an empty line above this text has more spaces than its first line");

    private static Problem BlockHeader(StoppingPlace place) =>
        Syntax(place, $"after '{place.First}' the line ends, and the text begins on the next one; a text that begins with '{place.First}' goes in quotes");

    private static Problem DocumentMark(StoppingPlace place) => Syntax(place, "nothing may stand on a line with '...' or after it");
}
