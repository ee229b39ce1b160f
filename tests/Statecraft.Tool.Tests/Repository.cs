using System.Runtime.CompilerServices;

namespace Statecraft.Tool.Tests;

/// <summary>Where the files are that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "../.."));

    /// <summary>The dataset of this repository.</summary>
    public static string Data { get; } = Path.Combine(Root, "data");

    /// <summary>A dataset that has nothing to do with ours but the codes of its countries, and a value of every type.</summary>
    public static string Ferries { get; } = Path.Combine(Folder(), "Fixtures", "ferries");

    /// <summary>A dataset of harbours and ferries in two states, <c>old</c> and <c>new</c>, with a change of every kind between them.</summary>
    public static string Harbours { get; } = Path.Combine(Folder(), "Fixtures", "harbours");

    /// <summary>A dataset with a mistake of every shape: over several lines, beside letters that are two columns wide, in a line that is too long.</summary>
    public static string Shelf { get; } = Path.Combine(Folder(), "Fixtures", "shelf");

    /// <summary>A dataset with ports, and with sailings between them that have their time.</summary>
    public static string Ports { get; } = Path.Combine(Folder(), "Fixtures", "ports");

    /// <summary>The dataset of the generator tests, which uses every word of the schema language.</summary>
    public static string Zoo { get; } = Path.Combine(Root, "tests", "Statecraft.Generator.Tests", "Fixtures", "zoo");

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
