using System.Collections.Immutable;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Binding;

/// <summary>Values that a list says twice.</summary>
internal static class Repeats
{
    /// <summary>Lists up to this length are looked through, which is faster than any set.</summary>
    private const int Handful = 8;

    /// <summary>Those that stand further up already.</summary>
    public static IEnumerable<YamlScalar> In(ImmutableArray<YamlNode> items)
    {
        var seen = items.Length > Handful ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < items.Length; i++)
            if (items[i] is YamlScalar { IsAbsent: false } scalar && !(seen?.Add(scalar.Text) ?? IsNew(items, i, scalar.Text))) yield return scalar;
    }

    private static bool IsNew(ImmutableArray<YamlNode> items, int at, string text)
    {
        for (var i = 0; i < at; i++)
            if (items[i] is YamlScalar { IsAbsent: false } earlier && earlier.Text == text) return false;
        return true;
    }
}
