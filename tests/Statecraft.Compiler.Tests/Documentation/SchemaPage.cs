using System.Text;
using System.Text.RegularExpressions;

namespace Statecraft.Compiler.Tests.Documentation;

/// <summary>The page that explains the schema language, in pieces that a test can hold against the compiler.</summary>
internal static class SchemaPage
{
    private const RegexOptions Plain = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
    private const string Fence = "```";

    /// <summary>The comment with which an example begins that is a file, or a part of one.</summary>
    private static readonly Regex FileName = new("^# (?<add>add to )?(?<path>[a-z/-]+\\.yaml)(, below (?<key>[a-z]+))?$", Plain);

    public static string Text { get; } = File.ReadAllText(Path.Combine(OurDataset.Folder, "schema", "README.md")).ReplaceLineEndings("\n");

    /// <summary>The rows of the first table below a heading, without its head.</summary>
    public static IReadOnlyList<string[]> Table(string heading)
    {
        var lines = Text.Split('\n');
        var at = Array.FindIndex(lines, line => line.TrimStart('#') == " " + heading);
        Assert.True(at >= 0, $"The page has no heading '{heading}'.");
        return [.. lines.Skip(at + 1).TakeWhile(line => !line.StartsWith('#'))
            .SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|'))
            .Skip(2).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])];
    }

    /// <summary>The words that the first column of a table explains.</summary>
    public static IEnumerable<string> Words(string heading) => Table(heading).Select(row => Code(row[0])).OfType<string>();

    /// <summary>What stands in backticks, where nothing else does.</summary>
    public static string? Code(string cell) => cell.Length > 2 && cell[0] == '`' && cell.IndexOf('`', 1) == cell.Length - 1 ? cell[1..^1] : null;

    /// <summary>The blocks of one language below a heading.</summary>
    public static IEnumerable<string> Blocks(string heading, string language)
    {
        var section = Text.Split($"\n## {heading}\n")[1].Split("\n## ")[0];
        var open = $"\n{Fence}{language}\n";
        foreach (var part in section.Split(open).Skip(1)) yield return part[..(part.IndexOf("\n" + Fence, StringComparison.Ordinal) + 1)];
    }

    /// <summary>A dataset after somebody has done what the example below a heading says.</summary>
    public static IReadOnlyList<DatasetFile> Follow(string heading, IEnumerable<DatasetFile> files)
    {
        var changed = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var block in Blocks(heading, "yaml"))
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            var name = FileName.Match(block[..end]);
            Assert.True(name.Success, $"An example that is no file: {block}");
            var path = name.Groups["path"].Value;
            Assert.Equal(name.Groups["add"].Success, changed.ContainsKey(path));
            var text = block[(end + 1)..];
            if (name.Groups["add"].Success) text = Insert(Encoding.UTF8.GetString(changed[path].Bytes), name.Groups["key"].Value + ":\n", text);
            changed[path] = new DatasetFile(path, Encoding.UTF8.GetBytes(text));
        }

        return [.. changed.Values];
    }

    private static string Insert(string file, string below, string text)
    {
        var parts = ("\n" + file.ReplaceLineEndings("\n")).Split("\n" + below);
        Assert.True(parts.Length == 2, $"There should be one line '{below.TrimEnd()}'.");
        return (parts[0] + "\n" + below + text + parts[1])[1..];
    }
}
