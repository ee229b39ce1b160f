using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

#pragma warning disable IDE0130 // The names are those of the package that can take the place of this folder.
namespace VerifyXunit;

/// <content>The call of Verify.SourceGenerators.</content>
internal static partial class Verifier
{
    /// <summary>Compares every generated file with its snapshot, and the problems with theirs.</summary>
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "")
    {
        var run = driver.GetRunResult();
        if (run.Results.Select(r => r.Exception).FirstOrDefault(e => e is not null) is { } exception) throw exception;
        var targets = run.Results
            .SelectMany(result => result.GeneratedSources)
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => new Target(
                "#" + Path.GetFileNameWithoutExtension(source.HintName), "cs", $"//HintName: {source.HintName}\n{source.SourceText}"));
        if (!run.Diagnostics.IsEmpty) targets = targets.Prepend(new Target("", "txt", string.Join('\n', run.Diagnostics)));
        return Snapshots.Compare(sourceFile, [.. targets]);
    }
}
