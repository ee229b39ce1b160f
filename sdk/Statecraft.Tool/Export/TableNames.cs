using System.Globalization;
using System.Text;

namespace Statecraft.Tool.Export;

/// <summary>Names of tables or columns, each given once: one that is taken already gets a number.</summary>
/// <param name="joint">What stands between the words of a name.</param>
internal sealed class TableNames(char joint)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Claim(string name)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++) unique = name + joint + number.ToString(CultureInfo.InvariantCulture);
        return unique;
    }

    /// <summary><c>shelf-mark</c>, <c>shelfMark</c> and <c>ShelfMark</c> as words with the joint between them: <c>shelf_mark</c>.</summary>
    public string Of(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0 && words[^1] != joint) words.Append(joint);
            words.Append(letter == '-' ? joint : char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
