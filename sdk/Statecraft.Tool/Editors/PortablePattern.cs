namespace Statecraft.Tool.Editors;

/// <summary>A regular expression of .NET as editors read one, who have those of JavaScript.</summary>
internal static class PortablePattern
{
    /// <summary>What means the same in both with a backslash before it.</summary>
    private const string Escapable = @".\/|?*+^$()[]{}-nrt";

    /// <summary>A pattern for the whole of a value; null where it may mean another thing there, for an editor must not refuse what the build takes.</summary>
    public static string? Whole(string pattern)
    {
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (!MeansTheSame(pattern.AsSpan(i), isInClass)) return null;
            if (pattern[i] == '\\') i++;
            else if (pattern[i] is '[' or ']') isInClass = pattern[i] == '[';
        }

        return $"^(?:{pattern})$";
    }

    private static bool MeansTheSame(ReadOnlySpan<char> rest, bool isInClass) => rest[0] switch
    {
        '\\' => rest.Length > 1 && Escapable.Contains(rest[1], StringComparison.Ordinal),
        '(' => isInClass || !rest.StartsWith("(?") || rest.StartsWith("(?:"),
        '[' => !isInClass && !rest.StartsWith("[]") && !rest.StartsWith("[^]"),
        _ => true,
    };
}
