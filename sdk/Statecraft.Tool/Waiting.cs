using Spectre.Console;

namespace Statecraft.Tool;

/// <summary>Says on a terminal that work is going on, where it takes longer than a person takes for no time.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Does the work, and shows a spinner once it has taken a second. A pipe never sees one.</summary>
    /// <param name="words">What is being done.</param>
    /// <param name="error">Where the spinner turns: not among the output.</param>
    public static T For<T>(string words, Func<T> work, TextWriter error, Terminal terminal)
    {
        if (!terminal.HasProgress) return work();
        var task = Task.Run(work);
        if (Task.WaitAny([task], Patience) < 0) Show(words, task, error);
        return task.GetAwaiter().GetResult();
    }

    private static void Show(string words, Task task, TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(error) });
        console.Status().Start(Markup.Escape(words), _ => Task.WaitAny(task));
    }
}
