using Statecraft.Compiler.Problems;

namespace Statecraft.Tool.Check.Sarif;

/// <summary>The page that explains a kind of problem, which the command carries along: whoever reads a log may not have the repository.</summary>
/// <param name="Text">The page, in Markdown.</param>
internal sealed record HelpPage(string Text)
{
    /// <summary>The first paragraph, as one line.</summary>
    public string Summary => Text.Split("\n\n") is [_, var paragraph, ..] ? paragraph.Trim().Replace('\n', ' ') : Text.Trim();

    public static HelpPage Of(ProblemKind kind)
    {
        using var stream = typeof(HelpPage).Assembly.GetManifestResourceStream($"{kind.Id}.md")
            ?? throw new InvalidOperationException($"There is no page for {kind.Id}.");
        using var reader = new StreamReader(stream);
        return new HelpPage(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
