using Spectre.Console;

namespace Statecraft.Tool;

/// <summary>Where the output goes: a terminal of some width, or a pipe, which gets the same text on every machine.</summary>
/// <param name="Width">The columns that a line may have.</param>
/// <param name="HasColor">Whether colours can be seen.</param>
/// <param name="IsScreen">Whether people look at it, and not a program.</param>
/// <param name="HasProgress">Whether somebody sees on the error output how work goes on.</param>
internal sealed record Terminal(int Width, bool HasColor, bool IsScreen = true, bool HasProgress = false)
{
    /// <summary>Where somebody can be asked; null where nobody sits at a terminal.</summary>
    public IAnsiConsole? Asks { get; init; }

    /// <summary>What a pipe or a file gets.</summary>
    public static Terminal Plain { get; } = new(100, HasColor: false, IsScreen: false);

    /// <summary>The terminal that this process writes to.</summary>
    public static Terminal Detect()
    {
        var terminal = Console.IsOutputRedirected
            ? Plain
            : Of(AnsiConsole.Profile.Width, AnsiConsole.Profile.Capabilities.Ansi, Environment.GetEnvironmentVariable("NO_COLOR")) with
            {
                Asks = Console.IsInputRedirected ? null : AnsiConsole.Console,
            };
        return terminal with { HasProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb" };
    }

    /// <summary>A terminal that people look at.</summary>
    /// <param name="width">Its columns.</param>
    /// <param name="hasAnsi">Whether it understands escape sequences.</param>
    /// <param name="noColor">The environment variable <c>NO_COLOR</c>: whatever it says, unless it is empty, there are no colours.</param>
    public static Terminal Of(int width, bool hasAnsi, string? noColor) =>
        new(Math.Clamp(width, 60, 120), hasAnsi && string.IsNullOrEmpty(noColor));

    /// <summary>Writes what Spectre lays out; lines end where their text ends.</summary>
    public void Write(TextWriter output, Action<IAnsiConsole> write)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        write(console);
        foreach (var line in text.ToString().TrimEnd('\n').Split('\n')) output.Write(line.TrimEnd() + "\n");
    }
}
