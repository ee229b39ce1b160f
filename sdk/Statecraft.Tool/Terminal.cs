using Spectre.Console;

namespace Statecraft.Tool;

/// <summary>Where the output goes: a terminal of some width, or a pipe, which gets the same text on every machine.</summary>
/// <param name="Width">The columns that a line may have.</param>
/// <param name="HasColor">Whether colours can be seen.</param>
internal sealed record Terminal(int Width, bool HasColor)
{
    /// <summary>What a pipe or a file gets.</summary>
    public static Terminal Plain { get; } = new(100, HasColor: false);

    /// <summary>The terminal that this process writes to. <c>NO_COLOR</c> is respected.</summary>
    public static Terminal Detect()
    {
        if (Console.IsOutputRedirected) return Plain;
        var hasColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Math.Clamp(AnsiConsole.Profile.Width, 60, 120), hasColor && AnsiConsole.Profile.Capabilities.Ansi);
    }

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
