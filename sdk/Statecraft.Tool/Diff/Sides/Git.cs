using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Statecraft.Tool.Diff.Sides;

/// <summary>What a run of git wrote.</summary>
internal sealed record GitOutput(int ExitCode, byte[] Output, string Error)
{
    public string Text => Encoding.UTF8.GetString(Output).TrimEnd('\n', '\r');
}

/// <summary>Runs git in a folder. It reads the repository and changes nothing in it.</summary>
/// <param name="Program">The executable.</param>
/// <param name="Folder">The folder, which exists.</param>
internal sealed record Git(string Program, string Folder)
{
    /// <param name="input">What it reads, if anything.</param>
    /// <param name="args">Its arguments, each as it is: no shell reads them.</param>
    /// <exception cref="GitException">There is no such executable.</exception>
    public GitOutput Run(string input, params IEnumerable<string> args)
    {
        using var process = Start(args);
        using var output = new MemoryStream();

        // All three at once: a pipe that nobody reads is full at some point, and then the other side waits.
        var error = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(() => Write(process.StandardInput.BaseStream, input));
        process.StandardOutput.BaseStream.CopyTo(output);
        writing.GetAwaiter().GetResult();
        process.WaitForExit();
        return new GitOutput(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult().Trim());
    }

    private Process Start(IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(Program, ["-C", Folder, "--no-pager", .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };

        // A hook says where its repository is; here it is the one in which the folder lies.
        foreach (var place in new[] { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE" }) start.Environment.Remove(place);
        (start.Environment["LC_ALL"], start.Environment["GIT_TERMINAL_PROMPT"], start.Environment["GIT_OPTIONAL_LOCKS"]) = ("C", "0", "0");
        try
        {
            return Process.Start(start) ?? throw new GitException("Git could not be started.");
        }
        catch (Win32Exception)
        {
            throw new GitException("A revision is read with git, and there is no git on this machine; install it, or name a folder.");
        }
    }

    private static void Write(Stream stream, string input)
    {
        try
        {
            using (stream) stream.Write(Encoding.UTF8.GetBytes(input));
        }
        catch (IOException)
        {
            // It stopped before it had read all; its exit code and its error output say why.
        }
    }
}
