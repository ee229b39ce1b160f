using System.Text;
using CsCheck;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Yaml;

public sealed class EncodingTests
{
    [Fact]
    public void UTF_8_is_read_with_and_without_a_byte_order_mark()
    {
        foreach (var mark in new byte[][] { [], [0xEF, 0xBB, 0xBF] })
        {
            var read = Decode([.. mark, .. Encoding.UTF8.GetBytes("a: é😀\n")]);

            Assert.Equal("", read.Log());
            Assert.Equal("{a: é😀}", YamlText.Show(read.Root));
            Assert.Equal("é😀", read.Written(read["a"]));
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xE9 })]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xE0, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xF5 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    public void A_byte_that_is_not_UTF_8_is_reported_where_it_stands(byte[] bytes)
    {
        byte[] file = [.. "a: 1\nb: caf"u8, .. bytes, .. "\n"u8];
        var read = Decode(file);

        Assert.Equal("a.yaml(2,7): error STC1015: A byte here is not UTF-8; save the file as UTF-8.", read.Log());
        Assert.Equal("1", read.Written(read["a"]));
    }

    [Fact]
    public void Every_well_formed_character_passes()
    {
        var text = new StringBuilder("a: '");
        for (var code = 0xA0; code <= 0x10FFFF; code += 7)
            if (code is (< 0xD800 or > 0xDFFF) and not (0x2028 or 0x2029 or 0xFEFF)) text.Append(char.ConvertFromUtf32(code));
        text.Append("'\n");

        Assert.Equal("", Decode(Encoding.UTF8.GetBytes(text.ToString())).Log());
    }

    [Fact]
    public void Another_unicode_encoding_is_read_and_reported()
    {
        foreach (var (encoding, name) in new (Encoding, string)[]
        {
            (Encoding.Unicode, "UTF-16"), (Encoding.BigEndianUnicode, "UTF-16"), (Encoding.UTF32, "UTF-32"), (new UTF32Encoding(true, true), "UTF-32"),
        })
        {
            var expected = $"a.yaml(1,1): error STC1015: The file is {name}; save the file as UTF-8.";
            var read = Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("a: é\n")]);
            Assert.Equal(expected, read.Log());
            Assert.Equal("{a: é}", YamlText.Show(read.Root));
            Assert.Equal(expected, FromDecoded("a: é\n", encoding).Log());
        }
    }

    [Fact]
    public void A_text_that_was_decoded_in_a_code_page_shows_the_same_problem_at_the_same_place()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = [.. "a: ok\nb: "u8, 0xC3, 0xA9, .. " and "u8, 0x93, .. "quotes"u8, 0x94, (byte)'\n'];
        var expected = "a.yaml(2,10): error STC1015: A byte here is not UTF-8; save the file as UTF-8.";

        Assert.Equal(expected, Decode(bytes).Log());
        foreach (var encoding in new[] { Encoding.GetEncoding(1252), Encoding.Latin1 })
            Assert.Equal(expected, FromDecoded(encoding.GetString(bytes), encoding).Log());
    }

    [Fact]
    public void A_text_that_was_decoded_as_UTF_8_or_never_was_bytes_is_taken_as_it_is()
    {
        foreach (var encoding in new[] { null, Encoding.UTF8, new UTF8Encoding(false, true), Encoding.ASCII })
            Assert.Equal("", FromDecoded("a: x\n", encoding).Log());
        Assert.Equal("", FromDecoded("a: \uFFFD\n", Encoding.UTF8).Log());
    }

    [Fact]
    public void A_text_in_which_bytes_were_replaced_shows_the_same_problem_at_the_same_place()
    {
        byte[] bytes = [.. "a: ok\nb: "u8, 0xC3, 0xA9, .. " and "u8, 0x93, .. "quotes"u8, 0x94, (byte)'\n'];
        Assert.Equal(Decode(bytes).Log(), FromDecoded(Encoding.UTF8.GetString(bytes), Encoding.UTF8, isDamaged: true).Log());
    }

    [Fact]
    public void Bytes_that_are_anything_never_throw()
    {
        Gen.Byte.Array[0, 40].Sample(bytes => Robustness.Check(Decode(bytes)), iter: 20_000);
    }

    private static YamlText Decode(byte[] bytes)
    {
        var problems = new List<Problem>();
        return YamlText.Read(SourceFile.Decode("a.yaml", bytes, problems), problems);
    }

    private static YamlText FromDecoded(string text, Encoding? encoding, bool isDamaged = false)
    {
        var problems = new List<Problem>();
        return YamlText.Read(SourceFile.FromDecoded("a.yaml", text, encoding, isDamaged, problems), problems);
    }
}
