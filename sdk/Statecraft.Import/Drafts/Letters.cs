using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Statecraft.Import.Drafts;

/// <summary>
/// Letters without case and accents. By a table, for a program that runs without the data of ICU takes no letter apart, and would have other ids than
/// one that does.
/// </summary>
internal static class Letters
{
    private static readonly (char Plain, string Accented)[] Accents =
    [
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ('b', "ḃḅḇ"),
        ('c', "çćĉċčḉ"),
        ('d', "ďḋḍḏḑḓ"),
        ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ('f', "ḟ"),
        ('g', "ĝğġģǧǵḡ"),
        ('h', "ĥȟḣḥḧḩḫẖ"),
        ('i', "ìíîïĩīĭįİǐȉȋḭḯỉị"),
        ('j', "ĵǰ"),
        ('k', "ķǩḱḳḵ"),
        ('l', "ĺļľḷḹḻḽ"),
        ('m', "ḿṁṃ"),
        ('n', "ñńņňǹṅṇṉṋ"),
        ('o', "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ('p', "ṕṗ"),
        ('r', "ŕŗřȑȓṙṛṝṟ"),
        ('s', "śŝşšșṡṣṥṧṩ"),
        ('t', "ţťțṫṭṯṱẗ"),
        ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ('v', "ṽṿ"),
        ('w', "ŵẁẃẅẇẉẘ"),
        ('x', "ẋẍ"),
        ('y', "ýÿŷȳẏẙỳỵỷỹ"),
        ('z', "źżžẑẓẕ"),
    ];

    /// <summary>Letters that are more than one with an accent.</summary>
    private static readonly (char Letter, string Plain)[] Others =
        [('ø', "o"), ('ł', "l"), ('đ', "d"), ('ð', "d"), ('þ', "th"), ('ı', "i"), ('ə', "a"), ('æ', "ae"), ('œ', "oe"), ('ß', "ss")];

    private static readonly FrozenDictionary<char, string> Known = Accents
        .SelectMany(row => row.Accented.Select(letter => (Letter: letter, Plain: row.Plain.ToString())))
        .Concat(Others)
        .ToFrozenDictionary(pair => pair.Letter, pair => pair.Plain);

    /// <summary>A letter as small ASCII letters, where it is Latin; else as a small letter.</summary>
    public static string Plain(char letter)
    {
        var small = char.ToLowerInvariant(letter);
        return Known.TryGetValue(small, out var plain) ? plain : small.ToString();
    }

    /// <summary>A text as words of small letters and digits with a space between them: what two spellings of a name have in common.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark || character is '\'' or '’' or 'ʻ' or '.') continue;
            if (char.IsLetterOrDigit(character)) words.Append(Plain(character));
            else if (words is [.., not ' ']) words.Append(' ');
        }

        return words.ToString().TrimEnd(' ');
    }
}
