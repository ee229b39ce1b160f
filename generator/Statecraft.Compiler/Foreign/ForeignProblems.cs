using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Foreign;

/// <summary>What can be wrong with the list of records of another dataset.</summary>
internal static class ForeignProblems
{
    public static readonly ProblemKind Damaged = new(
        "STC5001", "A damaged list of records", "This list of records is damaged: {0}; take it from the package again, or have 'statecraft records' write it.");

    public static readonly ProblemKind TooNew = new(
        "STC5002", "A list of records of another format", "This list of records has the format {0}, and {1} is the one known here; use a Statecraft.Generator as new as the package that has the list.");

    public static readonly IReadOnlyList<ProblemKind> All = [Damaged, TooNew];
}
