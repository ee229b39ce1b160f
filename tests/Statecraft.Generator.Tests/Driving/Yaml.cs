using System.Globalization;
using System.Text;

namespace Statecraft.Generator.Tests;

/// <summary>Writes texts as YAML.</summary>
internal static class Yaml
{
    /// <summary>A text in double quotes, with an escape for whatever a file may not hold as it is.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                _ when char.IsControl(c) || (char.IsSurrogate(c) && text.Length < 4) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        return quoted.Append('"').ToString();
    }
}
