using System.Collections.Frozen;
using System.Text;

namespace Statecraft.Import.Drafts;

/// <summary>Turns names into ids.</summary>
internal static class Slug
{
    /// <summary>
    /// The Latin letters with accents, by the letter without. The framework knows them too, but not where it runs without the data of a culture, as in
    /// the command.
    /// </summary>
    private static readonly FrozenDictionary<char, string> WithoutAccent = new (string Accented, char Plain)[]
    {
        ("àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", 'a'),
        ("ḃḅḇ", 'b'),
        ("çćĉċčḉ", 'c'),
        ("ďḋḍḏḑḓ", 'd'),
        ("èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", 'e'),
        ("ḟ", 'f'),
        ("ĝğġģǧǵḡ", 'g'),
        ("ĥȟḣḥḧḩḫẖ", 'h'),
        ("ìíîïĩīĭįǐȉȋḭḯỉị", 'i'),
        ("ĵǰ", 'j'),
        ("ķǩḱḳḵ", 'k'),
        ("ĺļľḷḹḻḽ", 'l'),
        ("ḿṁṃ", 'm'),
        ("ñńņňǹṅṇṉṋ", 'n'),
        ("òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", 'o'),
        ("ṕṗ", 'p'),
        ("ŕŗřȑȓṙṛṝṟ", 'r'),
        ("śŝşšșṡṣṥṧṩ", 's'),
        ("ţťțṫṭṯṱẗ", 't'),
        ("ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", 'u'),
        ("ṽṿ", 'v'),
        ("ŵẁẃẅẇẉẘ", 'w'),
        ("ẋẍ", 'x'),
        ("ýÿŷȳẏẙỳỵỷỹ", 'y'),
        ("źżžẑẓẕ", 'z'),
    }.SelectMany(row => row.Accented.Select(letter => KeyValuePair.Create(letter, row.Plain.ToString()))).ToFrozenDictionary();

    /// <summary>Small ASCII letters and digits in words with hyphens between them; accents are dropped.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\'' or '’' or '.') continue;
            foreach (var plain in Plain(char.ToLowerInvariant(character)))
            {
                if (char.IsAsciiLetterOrDigit(plain)) slug.Append(plain);
                else if (slug is [.., not '-']) slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string Plain(char letter) => letter switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ə' => "a",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        >= '\u0300' and <= '\u036F' => "",
        _ when WithoutAccent.TryGetValue(letter, out var plain) => plain,
        _ => letter.ToString(),
    };
}
