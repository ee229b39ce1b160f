using System.Globalization;
using System.Text;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Tests.Drafts;

public class LettersTests
{
    /// <summary>By the table alone, for the command runs without the data by which .NET takes letters apart.</summary>
    [Fact]
    public void Every_Latin_letter_with_accents_is_the_letter_without_them()
    {
        var letters = Enumerable.Range(0xC0, 0x250 - 0xC0).Concat(Enumerable.Range(0x1E00, 0x100)).Select(code => (char)code);
        var accented = letters.Select(letter => (Letter: letter, Parts: letter.ToString().Normalize(NormalizationForm.FormD)))
            .Where(pair => pair.Parts.Length > 1 && char.IsAsciiLetter(pair.Parts[0]) && pair.Parts.Skip(1).All(part => char.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark));

        Assert.All(accented, pair => Assert.Equal(char.ToLowerInvariant(pair.Parts[0]).ToString(), Letters.Plain(pair.Letter)));
    }

    [Theory]
    [InlineData("Rafael Ángel Calderón", "rafael angel calderon")]
    [InlineData("Heydər Əliyev", "heydar aliyev")]
    [InlineData("Łódź, Århus & Straße", "lodz arhus strasse")]
    [InlineData("Cote d'Ivoire: U.S.", "cote divoire us")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("თბილისი", "თბილისი")]
    [InlineData(" ?! ", "")]
    public void Words_are_what_two_spellings_have_in_common(string text, string words) => Assert.Equal(words, Letters.Words(text));

    [Theory]
    [InlineData("Łódź, Århus & Straße", "lodz-arhus-strasse")]
    [InlineData("Cafe\u0301 İzmir", "cafe-izmir")]
    public void A_slug_has_the_same_letters(string text, string slug) => Assert.Equal(slug, Slug.Of(text));
}
