using System.Globalization;
using System.Text;
using Statecraft.Compiler;

namespace Statecraft.Tool.Diff.Sides;

/// <summary>Reads the files of a dataset from a revision of the repository in which its folder lies. Nothing is checked out.</summary>
internal static class GitRevision
{
    private const string Link = "120000";

    /// <param name="program">The executable of git.</param>
    /// <param name="revision">A branch, a tag, a commit, or what else git takes for one.</param>
    /// <param name="folder">The folder of the dataset. It need not be there any more.</param>
    /// <exception cref="GitException">It cannot be read; the message says why.</exception>
    public static IReadOnlyList<DatasetFile> Read(string program, string revision, string folder)
    {
        var (existing, rest) = Existing(Path.GetFullPath(folder));
        var git = new Git(program, existing);
        var inside = git.Run("", "rev-parse", "--show-prefix");
        if (inside.ExitCode != 0) throw new GitException($"'{folder}' lies in no git repository: {FirstLine(inside.Error)}");

        // What starts with a hyphen is no option here, and what is no commit no revision.
        var commit = git.Run("", "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.ExitCode != 0) throw new GitException($"There is no folder and no revision '{revision}'.");
        var path = (inside.Text + rest).TrimEnd('/');
        var tree = git.Run("", "rev-parse", "--verify", "--quiet", "--end-of-options", $"{commit.Text}:{path}");
        if (tree.ExitCode != 0) throw new GitException($"There is no folder '{folder}' in the revision '{revision}'.");
        var listed = git.Run("", "ls-tree", "-r", "-z", "--full-tree", tree.Text);
        if (listed.ExitCode != 0) throw new GitException($"'{folder}' cannot be read in the revision '{revision}': {FirstLine(listed.Error)}");
        var files = Entries(listed.Text, revision).ToList();
        if (files.TrueForAll(file => file.Path != "dataset.yaml"))
            throw new GitException($"'{folder}' is no dataset in the revision '{revision}': it has no dataset.yaml.");
        return Blobs(git, files, revision);
    }

    /// <summary>The folder itself, or the nearest above it that is there, and the way from there.</summary>
    private static (string Folder, string Below) Existing(string folder)
    {
        var rest = "";
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent)
            (folder, rest) = (parent, $"{Path.GetFileName(folder)}/{rest}");
        return (folder, rest);
    }

    /// <summary>The files that a folder would be read for: hidden ones and those in hidden folders are none.</summary>
    private static IEnumerable<(string Path, string Object)> Entries(string listed, string revision)
    {
        foreach (var line in listed.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var (words, path) = (line[..tab].Split(' '), line[(tab + 1)..]);
            if (words[1] != "blob" || !DatasetCompiler.IsDatasetFile(path) || path.Split('/').Any(part => part.StartsWith('.'))) continue;
            if (words[0] == Link) throw new GitException($"'{path}' is a link in the revision '{revision}', and links are followed in folders only.");
            yield return (path, words[2]);
        }
    }

    private static List<DatasetFile> Blobs(Git git, List<(string Path, string Object)> files, string revision)
    {
        var batch = git.Run(string.Concat(files.Select(file => file.Object + "\n")), "cat-file", "--batch");
        if (batch.ExitCode != 0) throw new GitException($"The files of the revision '{revision}' cannot be read: {FirstLine(batch.Error)}");
        var (read, at) = (new List<DatasetFile>(files.Count), 0);
        foreach (var (path, _) in files)
        {
            // A line with the object, its type and its size, then its bytes and a line feed.
            var end = Array.IndexOf(batch.Output, (byte)'\n', at);
            var words = Encoding.UTF8.GetString(batch.Output, at, end - at).Split(' ');
            if (words.Length != 3) throw new GitException($"'{path}' cannot be read in the revision '{revision}': {string.Join(' ', words)}");
            var size = int.Parse(words[2], CultureInfo.InvariantCulture);
            read.Add(new DatasetFile(path, batch.Output[(end + 1)..(end + 1 + size)]));
            at = end + 1 + size + 1;
        }

        return read;
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
