namespace Statecraft.Tool;

/// <summary>What the process says to its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The dataset has problems.</summary>
    public const int Problems = 1;

    /// <summary>The command was called in a way that it cannot be.</summary>
    public const int Misuse = 2;

    /// <summary>The command could not do its work, through no mistake of its caller.</summary>
    public const int Failure = 3;
}
