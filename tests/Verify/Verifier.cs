using System.Runtime.CompilerServices;

#pragma warning disable IDE0130 // The names are those of the package that can take the place of this folder.
namespace VerifyXunit;

/// <summary>
/// The calls of Verify that the tests make, with the same files as a result. Delete this folder and reference the packages, and everything
/// goes on.
/// </summary>
internal static partial class Verifier
{
    /// <summary>Compares a text with its snapshot.</summary>
    public static Task Verify(string? target, [CallerFilePath] string sourceFile = "") =>
        Snapshots.Compare(sourceFile, [new Target("", "txt", target ?? "null")]);
}
