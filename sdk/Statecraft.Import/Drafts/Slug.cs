using System.Globalization;
using System.Text;

namespace Statecraft.Import.Drafts;

/// <summary>Turns names into ids.</summary>
internal static class Slug
{
    /// <summary>Small ASCII letters and digits in words with hyphens between them; accents are dropped.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark || character is '\'' or '’' or '.') continue;
            foreach (var plain in Letters.Plain(character))
            {
                if (char.IsAsciiLetterOrDigit(plain)) slug.Append(plain);
                else if (slug is [.., not '-']) slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
