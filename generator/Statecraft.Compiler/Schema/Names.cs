using System.Text;

namespace Statecraft.Compiler.Schema;

/// <summary>What may be a name in the schema, and what C# makes of it.</summary>
internal static class Names
{
    /// <summary><c>shelf-mark</c> and <c>shelfMark</c> both become <c>ShelfMark</c>; a name that starts with a digit gets an underscore.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length + 1);
        if (name.Length > 0 && IsDigit(name[0])) text.Append('_');
        var up = true;
        foreach (var c in name)
        {
            if (c != '-') text.Append(up ? char.ToUpperInvariant(c) : c);
            up = c == '-';
        }

        return text.ToString();
    }

    public static string Camel(string name)
    {
        var pascal = Pascal(name);
        return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    /// <summary><c>LibraryBooks</c> becomes <c>library-books</c>.</summary>
    public static string Kebab(string pascal)
    {
        var text = new StringBuilder(pascal.Length + 4);
        foreach (var c in pascal)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    /// <summary>Lower-case words and digits joined by single hyphens, as ids are written: <c>moby-dick-1851</c>.</summary>
    public static bool IsSlug(string text)
    {
        if (text.Length == 0 || text[0] == '-' || text[text.Length - 1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '-' ? text[i - 1] == '-' : !IsLower(c) && !IsDigit(c)) return false;
        }

        return true;
    }

    /// <summary>A field, an enum member or a way back: starts with a small letter; words joined by hyphens or capitals.</summary>
    public static bool IsFieldName(string text)
    {
        if (text.Length == 0 || !IsLower(text[0]) || text[text.Length - 1] == '-') return false;
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '-' ? text[i - 1] == '-' : !IsLower(c) && !IsDigit(c) && !IsUpper(c)) return false;
        }

        return true;
    }

    /// <summary>An entity, type or enum: a capital letter, then letters and digits.</summary>
    public static bool IsTypeName(string text) =>
        text.Length > 0 && IsUpper(text[0]) && text.All(c => IsUpper(c) || IsLower(c) || IsDigit(c));

    public static bool IsNamespace(string text) => text.Split('.').All(IsTypeName);

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
