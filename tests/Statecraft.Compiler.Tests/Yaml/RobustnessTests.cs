using System.Globalization;
using System.Text;
using CsCheck;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Yaml;

/// <summary>The files come from strangers: whatever they hold, reading them ends, and ends with nodes or with a problem.</summary>
public sealed class RobustnessTests
{
    private const string Valid = """
        # A file with everything that plain YAML has.
        birds:
          - id: barn-owl
            names: [Tyto alba, 'owl''s', "a\tb \u00e9 \uD83D\uDE00"]
            size: { length: 35, wing: { span: 90 } }
            note: |
              Hunts at night.
              	Sleeps by day.

            more: >-
              folded
              text
            empty:
            list:
              -
              - - a
                - b
          - { id: tawny-owl, food: [mice, voles], seen: 2018-09-13? }
        last: two
          lines

        """;

    /// <summary>What YAML gives a meaning to, and what it chokes on.</summary>
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\r\n", "\r", "\t", ":", ": ", "- ", "-", "? ", "[", "]", "{", "}", ",", "#", " #", "&a", "*a", "!t", "!!str", "!<", ">", "|", "|2",
        ">-", "'", "''", "\"", "\\", "\\x00", "\\uD800", "\\uDC00", "\\U0010FFFF", "\\UFFFFFFFF", "\\q", "%YAML 1.2", "%TAG ! x:", "---", "...", "\n---\n",
        "\n...\n", "<<", "<<: *a", "@", "`", "~", "\0", "\u0007", "\u007F", "\u0085", "\u2028", "\uFEFF", "\uD83D", "\uDE00", "😀", "a", "b: c", "\n  ", "\n\t",
        "\n  \t", "id: x",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<(int At, int Delete, string Insert)> Edit = Gen.Select(Gen.Int[0, Valid.Length], Gen.Int[0, 8], Piece);

    [Fact]
    public void The_valid_file_is_valid()
    {
        Assert.Equal("", YamlText.Read(Valid).Log());
    }

    [Fact]
    public void Strings_of_any_characters_are_read()
    {
        Gen.String.Sample(text => Robustness.Check(YamlText.Read(text)), iter: 20_000);
    }

    [Fact]
    public void Strings_of_indicators_are_read()
    {
        Piece.Array[0, 30].Sample(pieces => Robustness.Check(YamlText.Read(string.Concat(pieces))), iter: 50_000);
    }

    [Fact]
    public void Mutations_of_a_valid_file_are_read()
    {
        Edit.Array[1, 4].Sample(edits => Robustness.Check(YamlText.Read(Mutated(edits))), iter: 50_000);
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("? ", 100_000)]
    [InlineData("[{a: ", 50_000)]
    [InlineData("a: [", 50_000)]
    [InlineData("[\n", 100_000)]
    [InlineData("!t ", 100_000)]
    [InlineData("&a ", 100_000)]
    [InlineData("\t", 100_000)]
    [InlineData(" \t", 100_000)]
    [InlineData("\n\t", 50_000)]
    [InlineData("\"\\uD800\"\n", 1_000)]
    [InlineData(" ", 100_000)]
    [InlineData("#", 100_000)]
    [InlineData("a:\n", 50_000)]
    [InlineData("]", 100_000)]
    [InlineData("\0", 100_000)]
    public void Repetition_is_cut_short(string piece, int times)
    {
        var repeated = new StringBuilder().Insert(0, piece, times).ToString();

        Robustness.Check(YamlText.Read(repeated));
        Robustness.Check(YamlText.Read("x: 1\na: " + repeated));
        Robustness.Check(YamlText.Read("x: \"" + repeated));
        Robustness.Check(YamlText.Read("x: |\n" + repeated));
    }

    [Fact]
    public void Depth_by_indentation_is_cut_short_too()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 2_000; i++) text.Append(' ', i).Append("a:\n");

        Assert.Equal(["STC1016"], YamlText.Read(text.ToString()).Problems.Select(problem => problem.Kind.Id));
    }

    [Fact]
    public void Aliases_are_refused_before_they_can_grow()
    {
        var text = new StringBuilder("a0: &a0 x\n");
        for (var i = 1; i < 50; i++) text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");

        Assert.Equal(50 + 98, YamlText.Read(text.ToString()).Problems.Count);
    }

    [Fact]
    public void A_hundred_thousand_records_are_read()
    {
        var text = new StringBuilder("records:\n");
        for (var i = 0; i < 100_000; i++) text.Append(CultureInfo.InvariantCulture, $"  - id: record-{i}\n    host: \"place {i}\"\n    tags: [a, b]\n");
        var read = YamlText.Read(text.ToString());

        Assert.Equal("", read.Log());
        Assert.Equal(100_000, Assert.IsType<YamlSequence>(read["records"]).Items.Length);
        Assert.Equal("\"place 99999\"", read.Written(read["records", "99999", "host"]));
    }

    private static string Mutated((int At, int Delete, string Insert)[] edits)
    {
        var text = Valid;
        foreach (var (at, delete, insert) in edits)
        {
            var start = Math.Min(at, text.Length);
            text = text.Remove(start, Math.Min(delete, text.Length - start)).Insert(start, insert);
        }

        return text;
    }
}
