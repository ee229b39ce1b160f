using System.Text;
using CsCheck;

namespace Statecraft.Generator.Tests.Hostile;

/// <summary>No text of a stranger ever leaves its literal or its comment, and all come out as they went in.</summary>
public sealed class HostileTests
{
    private static readonly string[] Pieces =
        ["\"", "\"\"\"", "\\", "\n", "\t", "u8", "<", ">", "&", "*/", "//", "{", "}", "]]>", "\uFEFF", "\u202E", "\u2028"];

    [Fact]
    public void Hostile_texts_compile_without_a_warning_and_come_out_as_they_went_in() => Check(Strings.Texts, Strings.Lines);

    [Fact]
    public void Long_texts_come_out_as_they_went_in() => Check(Strings.LongTexts, Strings.LongTexts);

    /// <summary>Any characters that a file may hold, with a weight on those that mean something in C#, XML or YAML.</summary>
    [Fact]
    public void Texts_of_any_characters_come_out_as_they_went_in()
    {
        var piece = Gen.OneOf(
            Gen.Char.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Select(c => c.ToString()),
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]),
            Gen.Int[0x10000, 0x10FFFF].Select(c => new Rune(c).ToString()));
        piece.Array[1, 40].Select(string.Concat).Array[100, 200].Select(texts => texts.Distinct().ToArray())
            .Sample(texts => Check(texts, [.. texts.Where(text => !text.Contains('\n', StringComparison.Ordinal))]), iter: 3, threads: 1);
    }

    /// <summary>Most are refused with a problem; none gets through changed, and none gets through as a warning of the compiler.</summary>
    [Theory]
    [InlineData('\0')]
    [InlineData('\b')]
    [InlineData('\r')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\uD800')]
    [InlineData('\uFDD0')]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    public void A_character_that_no_text_needs_is_refused_or_comes_out_as_it_went_in(char character)
    {
        string[] texts = [$"a{character}b", "c"];
        var files = HostileDataset.Of(texts, texts);
        if (Roslyn.Run(files).GetRunResult().Diagnostics is { IsEmpty: false } problems) Assert.All(problems, p => Assert.StartsWith("STC", p.Id, StringComparison.Ordinal));
        else Check(texts, texts);
    }

    private static void Check(string[] texts, string[] lines)
    {
        var found = (string[][])Programs.Run(HostileDataset.Of(texts, lines), HostileDataset.Program)!;
        foreach (var values in found[..4]) Assert.Equal(texts, values);
        foreach (var values in found[4..]) Assert.Equal(lines, values);
    }
}
