namespace Statecraft.Compiler.Problems;

/// <summary>What is our mistake, not the contributor's.</summary>
internal static class InternalProblems
{
    public static readonly ProblemKind Crash = new(
        "STC9001", "The compiler failed", "The compiler failed on this file, which is a bug in it: {0}; please report it with the file.");

    public static readonly IReadOnlyList<ProblemKind> All = [Crash];

    /// <summary>A crash as a problem, so that it fails the build instead of leaving it without data.</summary>
    public static Problem Of(Exception exception, string path) =>
        Crash.At(new Place(path, 0, 0, 1, 1, 1, 1), $"{exception.GetType().Name}: {exception.Message.Replace('\n', ' ').Replace('\r', ' ')}");
}
