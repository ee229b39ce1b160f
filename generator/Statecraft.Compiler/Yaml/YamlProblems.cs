using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Yaml;

/// <summary>What can be wrong with the text of a file, before any schema is asked.</summary>
internal static class YamlProblems
{
    public static readonly ProblemKind TabIndentation = new("STC1001", "Tab in the indentation",
        "A tab stands in the indentation; indent with spaces only.");

    public static readonly ProblemKind Indentation = new("STC1002", "Broken indentation",
        "The indentation is broken: {0}.");

    public static readonly ProblemKind UnclosedQuote = new("STC1003", "Unclosed quote",
        "The quote that opens here is not closed where it should be; put {0} at the end of the text.");

    public static readonly ProblemKind Syntax = new("STC1004", "Not YAML",
        "This cannot be read as YAML: {0}.");

    public static readonly ProblemKind Anchor = new("STC1005", "Anchor",
        "'{0}' is an anchor, and anchors are not allowed here; delete it, or put a text that begins with '&' in quotes.");

    public static readonly ProblemKind Alias = new("STC1006", "Alias",
        "'{0}' is an alias, and aliases are not allowed here; write the value out, or put a text that begins with '*' in quotes.");

    public static readonly ProblemKind Tag = new("STC1007", "Tag",
        "'{0}' is a tag, and only the schema says of what type a value is; delete it, or put a text that begins with '!' in quotes.");

    public static readonly ProblemKind MergeKey = new("STC1008", "Merge key",
        "'<<' would merge keys from elsewhere, which is not allowed here; write the keys out.");

    public static readonly ProblemKind SecondDocument = new("STC1009", "Second document",
        "A second document begins here, and a file holds one; move it to a file of its own, or delete this line.");

    public static readonly ProblemKind Directive = new("STC1010", "Directive",
        "'{0}' is a directive, and directives are not allowed here; delete the line.");

    public static readonly ProblemKind DuplicateKey = new("STC1011", "Duplicate key",
        "The key '{0}' is here for the second time in one mapping; keep this one or the first, at {1}.");

    public static readonly ProblemKind ControlCharacter = new("STC1012", "Control character",
        "{0} is a control character, which no text needs; delete it.");

    public static readonly ProblemKind UnpairedSurrogate = new("STC1013", "Unpaired surrogate",
        "{0} is only half of a character (an unpaired surrogate); delete it, or write the whole character.");

    public static readonly ProblemKind LineSeparator = new("STC1014", "Line separator",
        "{0} ends a line for some readers of YAML and not for others; delete it, or write it as {1} within double quotes.");

    public static readonly ProblemKind Encoding = new("STC1015", "Not UTF-8",
        "{0}; save the file as UTF-8.");

    public static readonly ProblemKind Nesting = new("STC1016", "Nested too deep",
        "Lists and mappings are nested more than {0} deep here; write it flatter.");

    public static readonly ProblemKind NotMapping = new("STC1017", "Not a mapping",
        "The file is {0} where it should be a mapping; begin it with a key and a colon.");

    public static readonly ProblemKind Key = new("STC1018", "Not a key",
        "A key is one word, and {0} cannot be a key; write a word before the colon.");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        TabIndentation, Indentation, UnclosedQuote, Syntax, Anchor, Alias, Tag, MergeKey, SecondDocument, Directive, DuplicateKey,
        ControlCharacter, UnpairedSurrogate, LineSeparator, Encoding, Nesting, NotMapping, Key,
    ];
}
