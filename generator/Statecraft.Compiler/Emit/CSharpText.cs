using System.Globalization;
using System.Text;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit;

/// <summary>Texts of strangers, made safe for the place in C# where they go.</summary>
internal static class CSharpText
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if",
        "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    };

    /// <summary>A parameter named after a field.</summary>
    public static string Parameter(string field) => Names.Camel(field) is var name && Keywords.Contains(name) ? "@" + name : name;

    /// <summary>One line of an XML comment: no line break, no markup, nothing that the compiler would take for the end of the line.</summary>
    public static string Xml(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            _ = c switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                _ when IsUnsafe(c) => safe.Append(' '),
                _ => safe.Append(c),
            };
        return safe.ToString().Trim();
    }

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var safe = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            if (c is '"' or '\\') safe.Append('\\').Append(c);
            else if (IsUnsafe(c)) safe.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else safe.Append(c);
        return safe.Append('"').ToString();
    }

    /// <summary>
    /// Whether a character may not stand in source as it is: it breaks a line, cannot be seen, turns the direction of writing around, or
    /// is no character of XML, in which the documentation is written.
    /// </summary>
    public static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        or >= '\uFFFE';
}
