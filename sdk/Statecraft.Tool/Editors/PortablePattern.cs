namespace Statecraft.Tool.Editors;

/// <summary>A regular expression of .NET as editors read one, who have those of JavaScript.</summary>
internal static class PortablePattern
{
    /// <summary>What means the same in both with a backslash before it.</summary>
    private const string Escapable = @".\/|?*+^$()[]{}-nrt";

    /// <summary>A pattern for the whole of a value; null where it may mean another thing there, for an editor must not refuse what the build takes.</summary>
    public static string? Whole(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (!MeansTheSame(pattern[i], pattern.AsSpan(i + 1))) return null;
            if (pattern[i] == '\\') i++;
        }

        return $"^(?:{pattern})$";
    }

    private static bool MeansTheSame(char sign, ReadOnlySpan<char> rest) => sign switch
    {
        '\\' => rest.Length > 0 && Escapable.Contains(rest[0], StringComparison.Ordinal),
        '(' => !rest.StartsWith("?") || rest.StartsWith("?:"),
        '[' => !rest.StartsWith("]") && !rest.StartsWith("^]"),
        '-' => !rest.StartsWith("["),
        _ => true,
    };
}
