namespace Statecraft.Generator.Tests.Hostile;

/// <summary>Texts that try to get out of whatever they are put into.</summary>
internal static class Strings
{
    /// <summary>On one line.</summary>
    public static readonly string[] Lines =
    [
        "\"", "\"\"\"", "\"\"\"\"\"\"\"", "x\"\"\"", "\"\"\"u8", "\"\"\"u8, _ => throw null };", "\"); Evil(); //", "'", "''", "`",
        "\\", "\\\\", "a\\", "\\n", "\\u0041", "\\000A", "\\005C", "\\x41", "\\\"", "\\U0001F600",
        "*/", "/*", "/* */", "//", "///", "// </summary>", "</summary>", "<script>alert(1)</script>", "<see cref=\"T\"/>", "<![CDATA[", "]]>", "<!-- -->",
        "&", "&amp;", "&#0;", "&lt;", "<", ">", "#if false", "#endif", "#pragma warning restore", "#error", "#line 1 \"x\"",
        "{0}", "{", "}", "{{}}", "$\"{1}\"", "@\"\"", "%s", "%(Identity)", "$(MSBuildProjectDirectory)", "{{\"\"\"}}",
        "\t", "\tindented\t", " leading", "trailing ", "  ", " ",
        "\uFEFF", "\uFEFFtext", "te\uFEFFxt", "\u200E\u200F", "\u202Eevil\u202C", "\u2066a\u2069", "\u061C", "\u200B", "\u00AD", "\u180E", "\uFFFC", "\uFFFD",
        "é", "e\u0301", "Ünïcödé", "İıI", "ǅ", "ß", "日本語", "עברית", "ﷺ", "🦜", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇦🇿", "👍🏽", "\U0001D11E", "\U0010FFFD", "\U000E0041",
        "null", "~", "yes", "no", "031", "1e3", "- a", "a: b", "a # b", "? a", "[", "]", "{a: b}", "&anchor", "*alias", "!tag", "---", "...", "%YAML 1.2", "|", ">-",
        "0", "o", "0000", "n0", "W1x", "<<<<<<", "``````",
    ];

    /// <summary>On several.</summary>
    public static readonly string[] Texts =
    [
        .. Lines,
        "\n", "\n\n\n", "a\nb", "a\n\"\"\"\nb", "\n\"\"\"u8,\n", "a\n// b", "a\n#endif\nb", "a\n    b\n", "trailing\n", "\\\n\\", " \n ", "a\n\uFEFFb",
        "First.\n*/ class Evil { }\n/*", "/// <summary>\n/// </summary>\npublic",
    ];

    /// <summary>What may be a name in one place or another, and what only looks like one.</summary>
    public static readonly string[] Names =
    [
        "a", "a-b", "aB", "1", "1-2", "A", "AB", "A.B", "Item", "Items", "Kind", "name", "item", "id", "one", "class", "@class", "Class", "int", "int?", "int*", "Kind+", "string", "var",
        "record", "field", "value", "\\u0041b", "a\u0301", "Ａ", "аbc", "a\u200Db", "a_b", "__arglist", "0", "-1", "1.5", "1e5", "2018-09-13", "2018", "2018?", "true", "EUR", "%", "°C", "kg",
        "a|\"\"\"", "(a+)+$", "[a-", "(?<x>a)", "\\d+", "unique", "Dataset", "dataset", "con", "System", "global::System", "Statecraft.Core",
    ];

    /// <summary>Lengths around those at which a text is stored another way, and long ones.</summary>
    public static readonly string[] LongTexts =
    [
        .. new[] { 46, 47, 48, 49, 62, 63, 64, 65, 4094, 4095, 4096, 4097, 50_000 }.SelectMany(n => new[]
        {
            new string('a', n), new string('é', n / 2) + "a", new string('\\', n / 5), new string('"', n), string.Concat(Enumerable.Repeat("🦜", n / 4)),
        }).Distinct(),
    ];
}
