using System.Xml.Linq;

namespace Statecraft.Tests.Reference;

public class MarkdownTextTests
{
    private static readonly MarkdownText Text = new(id => id switch { "T:A.Country" => "Country.md#record-country", "T:A.Set`1" => "#struct-sett", _ => null });

    [Theory]
    [InlineData("One\n   line.", "One line.")]
    [InlineData("a &lt;b&gt; *c* _d_ [e](f) `g` ~h~ i|j", @"a \<b\> \*c\* \_d\_ \[e\](f) \`g\` \~h\~ i\|j")]
    [InlineData("&amp;lt; stays", "&amp;lt; stays")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("1. no list", @"1\. no list")]
    [InlineData("- no list", @"\- no list")]
    [InlineData("<c>[..2016-12]</c>: some day", "`[..2016-12]`: some day")]
    [InlineData("<c>a`b</c>", "`` a`b ``")]
    [InlineData("<para>One.</para><para>Two.</para>", "One.\n\nTwo.")]
    [InlineData("One.<para>Two.</para> Three.", "One.\n\nTwo.\n\nThree.")]
    [InlineData("<see langword=\"null\"/> and <paramref name=\"to\"/>", "`null` and `to`")]
    [InlineData("<see cref=\"T:A.Country\"/>", "[`Country`](Country.md#record-country)")]
    [InlineData("<see cref=\"P:A.Country.Name\"/>", "[`Country.Name`](Country.md#record-country)")]
    [InlineData("<see cref=\"M:A.Set`1.During(System.Int32,A.B{C.D})\"/>", "[`During`](#struct-sett)")]
    [InlineData("<see cref=\"P:System.DateOnly.MinValue\"/>", "`DateOnly.MinValue`")]
    [InlineData("<see cref=\"T:System.Decimal\"/>", "`decimal`")]
    public void Documentation_is_said_as_Markdown(string xml, string expected) =>
        Assert.Equal(expected, Text.Paragraphs(XElement.Parse($"<summary>{xml}</summary>", LoadOptions.PreserveWhitespace)));

    [Fact]
    public void What_is_not_known_is_no_silent_gap() =>
        Assert.Throws<InvalidDataException>(() => Text.Paragraphs(XElement.Parse("<summary><list/></summary>")));
}
