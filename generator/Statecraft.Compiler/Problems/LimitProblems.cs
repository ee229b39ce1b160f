namespace Statecraft.Compiler.Problems;

/// <summary>What is more than the compiler takes: limits that no dataset of people comes near, so that none can be made to stop a build.</summary>
internal static class LimitProblems
{
    public static readonly ProblemKind FileTooLarge = new("STC8001", "File too large",
        "The file has {0} characters, and one of more than {1} is not read; spread its records over several files.");

    public static readonly ProblemKind TooMany = new("STC8002", "Too many problems",
        "Further problems were found and are not shown ({0}); mend the first ones.");

    public static readonly ProblemKind SchemaTooLarge = new("STC8003", "Schema too large",
        "{0} has {1} than {2}, which is the most that a schema may have there.");

    public static readonly IReadOnlyList<ProblemKind> All = [FileTooLarge, TooMany, SchemaTooLarge];
}
