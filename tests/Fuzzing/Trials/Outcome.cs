using Statecraft.Compiler.Emit;
using Statecraft.Compiler.Problems;

namespace Statecraft.Fuzzing.Trials;

/// <summary>What the compiler made of a case.</summary>
internal sealed record Outcome(IReadOnlyList<Problem> Problems, IReadOnlyList<EmittedFile> Sources)
{
    /// <summary>What differs from another one that should be the same, or null.</summary>
    public string? DifferenceTo(Outcome other)
    {
        if (Problems.Count != other.Problems.Count) return $"{Problems.Count} problems, then {other.Problems.Count}";
        for (var i = 0; i < Problems.Count; i++)
            if (Problems[i].ToString() != other.Problems[i].ToString() || Problems[i].Place != other.Problems[i].Place) return $"'{Problems[i]}', then '{other.Problems[i]}'";
        if (!Sources.Select(s => s.Name).SequenceEqual(other.Sources.Select(s => s.Name), StringComparer.Ordinal)) return "other files";
        for (var i = 0; i < Sources.Count; i++)
            if (!string.Equals(Sources[i].Text, other.Sources[i].Text, StringComparison.Ordinal)) return $"another {Sources[i].Name}";
        return null;
    }
}
