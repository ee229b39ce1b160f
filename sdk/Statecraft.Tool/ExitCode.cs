namespace Statecraft.Tool;

/// <summary>What the process says to its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The dataset has problems.</summary>
    public const int Problems = 1;

    /// <summary>The command was called in a way that it cannot be.</summary>
    public const int Misuse = 2;
}
