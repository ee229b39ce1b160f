using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Tests;

/// <summary>The page that explains a problem, with an example that has it and one that has none.</summary>
internal sealed record ProblemPage(string Heading, string Bad, string Good)
{
    public static ProblemPage Of(ProblemKind kind)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, kind.HelpLink));
        var fence = text.Contains("```text bad\n", StringComparison.Ordinal) ? "```text " : "```yaml ";
        return new ProblemPage(text[..text.IndexOf('\n')], Block(text, fence + "bad\n"), Block(text, fence + "good\n"));
    }

    /// <summary>Fails unless the page of this kind keeps what it promises, whatever stage <paramref name="compile"/> goes through.</summary>
    public static void Check(ProblemKind kind, Func<string, IReadOnlyList<Problem>> compile)
    {
        var page = Of(kind);
        Assert.Equal($"# {kind.Id}: {kind.Title}", page.Heading);
        Assert.Contains(compile(page.Bad), problem => problem.Kind == kind);
        Assert.Empty(compile(page.Good));
    }

    private static string Block(string text, string fence)
    {
        var parts = text.Split(fence);
        Assert.True(parts.Length == 2, $"A page has exactly one block that begins with {fence}");
        return parts[1][..parts[1].IndexOf("```", StringComparison.Ordinal)];
    }
}
