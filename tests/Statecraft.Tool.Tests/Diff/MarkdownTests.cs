using System.Text.RegularExpressions;
using Statecraft.Tool.Diff;
using Statecraft.Tool.Diff.Writing;
using Statecraft.Tool.Markdown;

namespace Statecraft.Tool.Tests.Diff;

/// <summary>The data comes from strangers, and the comment is written in the name of the project.</summary>
public partial class MarkdownTests
{
    public static TheoryData<string> Hostile =>
    [
        "@everyone look",
        "</details><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "a | b \\| c",
        "`@someone` ``<b>`` ```",
        "`",
        "\\`@someone\\`",
        "[click](https://example.org) ![i](https://example.org/i.png)",
        "fixes #1, closes owner/repository#2",
        "<!-- -->",
        "* # - > ~~~ $x$ &lt; &#64;someone",
        "one\n\n# two\n@three\n</details>",
        " `` ",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_a_value_says_it_stays_within_its_code(string value)
    {
        using var states = new TwoStates();
        foreach (var (state, length, name) in new[] { ("old", 1, "Mole"), ("new", 2, value) })
        {
            states.Write(state, "schema/harbour.yaml", TwoStates.Schema.Replace("{ type: string", "{ type: text", StringComparison.Ordinal));
            states.Write(state, "data.yaml", TwoStates.Data.Replace(
                "name: Mole",
                $"name: {Quoted(name)}, aliases: [{Quoted(state + value)}], berths: [{{ name: {Quoted(value)}, length: {length} }}]",
                StringComparison.Ordinal));
        }

        states.Edit(("summary: A place where ferries land.", $"summary: {Quoted(value)}"));
        var markdown = states.Text("markdown");
        Assert.Equal("", Regex.Replace(OutsideCode(markdown), "</?(?:details|summary)>|[-,:;→*.\\w\\s]", "", RegexOptions.NonBacktracking));
        Assert.Contains("].length", markdown, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(OutsideCode(markdown), "<details>", RegexOptions.NonBacktracking));
        Assert.Equal(2, Regex.Count(OutsideCode(markdown), "</details>", RegexOptions.NonBacktracking));
    }

    [Theory]
    [InlineData("plain", "`plain`")]
    [InlineData("a `b` c", "``a `b` c``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("```", "```` ``` ````")]
    [InlineData(" a ", "`  a  `")]
    [InlineData("a\nb", "`a b`")]
    public void Code_ends_where_it_should(string text, string expected) => Assert.Equal(expected, MarkdownCode.Of(text));

    [Fact]
    public void A_block_says_how_much_more_there_is()
    {
        var diff = Added(1, DiffMarkdown.Lines + 7);
        Assert.Contains($"- added `id-{DiffMarkdown.Lines - 1:D6}`\n- and 7 more\n", DiffMarkdown.Of(diff), StringComparison.Ordinal);
        Assert.DoesNotContain("more", DiffMarkdown.Of(Added(1, DiffMarkdown.Lines)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 16_000)]
    [InlineData(40, 16_000)]
    [InlineData(5_000, 3)]
    public void A_comment_is_never_too_long(int kinds, int records)
    {
        var markdown = DiffMarkdown.Of(Added(kinds, records));
        Assert.InRange(markdown.Length, 1, DiffMarkdown.Limit);
        Assert.Equal(Regex.Count(markdown, "<details>", RegexOptions.NonBacktracking), Regex.Count(markdown, "</details>", RegexOptions.NonBacktracking));
        Assert.Contains(" more", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_are_long_or_all_marks_do_not_make_it_too_long()
    {
        var value = new string('`', 100_000);
        var changes = Enumerable.Range(0, 300).Select(i => new ValueChange(ChangeKind.Changed, $"f[{value}]", value + i, value, Release.Patch)).ToList();
        var kind = new KindDiff("harbours", [], [], [], [], [], [new ChangedRecord("east", changes)], []);
        Assert.InRange(DiffMarkdown.Of(new DatasetDiff(value, value, [], [kind])).Length, 1, DiffMarkdown.Limit);
    }

    private static DatasetDiff Added(int kinds, int records) => new("old", "new", [],
    [
        .. Enumerable.Range(0, kinds).Select(kind => new KindDiff($"kind-{kind:D4}", [.. Enumerable.Range(0, records).Select(i => $"id-{i:D6}")], [], [], [], [], [], [])),
    ]);

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";

    /// <summary>What is left of a text without its code, by the rule of CommonMark: code ends at the next run of as many marks as began it.</summary>
    private static string OutsideCode(string markdown) => Code().Replace(markdown, "");

    [GeneratedRegex("(?<!`)(?<marks>`+)(?!`).+?(?<!`)\\k<marks>(?!`)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
