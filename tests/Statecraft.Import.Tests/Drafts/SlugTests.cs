using System.Globalization;
using System.Text;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Tests.Drafts;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Carlos Andrés Pérez", "carlos-andres-perez")]
    [InlineData("Recep Tayyip Erdoğan", "recep-tayyip-erdogan")]
    [InlineData("Nguyễn Văn Thiệu", "nguyen-van-thieu")]
    [InlineData("Lech Wałęsa", "lech-walesa")]
    [InlineData("Poul Schlüter", "poul-schluter")]
    [InlineData("Đỗ Mười", "do-muoi")]
    [InlineData("Óscar Berger", "oscar-berger")]
    [InlineData("O'Neill, T. P.", "oneill-t-p")]
    [InlineData("Light (33-45°)", "light-33-45")]
    public void Accents_and_marks_are_dropped(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void Every_Latin_letter_with_an_accent_is_the_letter_without_as_Unicode_has_it()
    {
        var letters = Enumerable.Range(0xC0, 0x1F00 - 0xC0).Select(code => (char)code)
            .Where(letter => char.IsLower(letter) && letter.ToString().Normalize(NormalizationForm.FormD) is [var plain, _, ..] && char.IsAsciiLetter(plain));

        Assert.All(letters, letter => Assert.Equal(WithoutMarks(letter), Slug.Of(letter.ToString())));
    }

    private static string WithoutMarks(char letter) => string.Concat(
        letter.ToString().Normalize(NormalizationForm.FormD).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
}
