using Statecraft.Compiler;

namespace Statecraft.Tool.Check.Watch;

/// <summary>Checks a dataset again whenever it has changed.</summary>
internal static class Watching
{
    private const int Tries = 5;

    /// <summary>Checks the dataset of a folder until the process is interrupted.</summary>
    public static int Run(DatasetSource source, TextWriter output, TextWriter error, Terminal terminal)
    {
        if (Opening.Files(source, error) is null) return ExitCode.Misuse;
        using var interrupt = new Interrupt();
        using var changes = new FolderChanges(source.Folder);
        return Run(source, changes.Read(interrupt.Token), TimeProvider.System, output, error, terminal).GetAwaiter().GetResult();
    }

    /// <summary>Checks at once, and again after each of the changes.</summary>
    /// <param name="changes">The paths that have changed, as often as some have; the watch ends where they end, or are cancelled.</param>
    /// <param name="time">By which it waits for files that are just being replaced.</param>
    public static async Task<int> Run(
        DatasetSource source, IAsyncEnumerable<IReadOnlyList<string>> changes, TimeProvider time, TextWriter output, TextWriter error, Terminal terminal)
    {
        await Check(source, time, output, error, terminal);
        output.Write($"Watching {source.Folder}; Ctrl-C ends it.\n");
        try
        {
            await foreach (var paths in changes)
            {
                output.Write($"\n{Words(paths)} changed, checking again.\n");
                await Check(source, time, output, error, terminal);
            }
        }
        catch (OperationCanceledException)
        {
            // Whoever interrupts a watch has seen enough.
        }

        return ExitCode.Success;
    }

    private static async Task Check(DatasetSource source, TimeProvider time, TextWriter output, TextWriter error, Terminal terminal)
    {
        if (await Files(source, time, error) is not { } files) return;
        CheckFormat.Text.Write(CheckReport.Of(source.Folder, files), output, terminal);
    }

    /// <summary>The files of the dataset. Editors replace files: what is gone is looked for again, before it is said to be gone.</summary>
    private static async Task<IReadOnlyList<DatasetFile>?> Files(DatasetSource source, TimeProvider time, TextWriter error)
    {
        for (var attempt = 1; attempt < Tries; attempt++)
        {
            if (Opening.Files(source, TextWriter.Null) is { } files) return files;
            await Task.Delay(Debouncing.Quiet, time);
        }

        return Opening.Files(source, error);
    }

    private static string Words(IReadOnlyList<string> paths) =>
        paths.Count == 1 ? paths[0] : Phrases.Words.Counted(paths.Count, "file", "files");
}
