using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Statecraft.Packages.Tests;

/// <summary>The repository in which the tests stand.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", ".git", ".vs", ".idea", "artifacts", "packages", "TestResults"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "../.."));

    /// <summary>The text of a file, with <c>\n</c>.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>The version of a package that the repository uses.</summary>
    public static string VersionOf(string package) =>
        XDocument.Parse(Read("Directory.Packages.props")).Descendants("PackageVersion").Single(element => (string?)element.Attribute("Include") == package).Attribute("Version")!.Value;

    /// <summary>Copies what people wrote, and not what a build made of it. A folder that is named is copied; without names all are.</summary>
    public static void CopyTo(string target, params string[] folders)
    {
        foreach (var file in Directory.EnumerateFiles(Root).Where(file => !IsMade(file))) File.Copy(file, Path.Combine(Directory.CreateDirectory(target).FullName, Path.GetFileName(file)));
        if (folders is []) folders = [.. Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder))];
        foreach (var folder in folders) Copy(Path.Combine(Root, folder), Path.Combine(target, folder));
    }

    private static void Copy(string from, string to)
    {
        if (IsMade(from)) return;
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    /// <summary>Also of a file: in a work tree beside another one, <c>.git</c> is one.</summary>
    private static bool IsMade(string path) => Made.Contains(Path.GetFileName(path), StringComparer.Ordinal);

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
