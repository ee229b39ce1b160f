namespace Statecraft.Packages.Tests.Running;

/// <summary>The command of the SDK.</summary>
internal static class Dotnet
{
    /// <summary>Nothing stays in memory, and everything is said in one language.</summary>
    private static readonly Dictionary<string, string?> Usual = new(StringComparer.Ordinal)
    {
        ["UseSharedCompilation"] = "false",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["MSBUILDTERMINALLOGGER"] = "off",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
    };

    /// <param name="folder">Where it runs.</param>
    /// <param name="environment">Variables beside the usual ones.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Task<Ran> Run(string folder, IReadOnlyDictionary<string, string?> environment, params IEnumerable<string> arguments)
    {
        var all = new Dictionary<string, string?>(Usual, StringComparer.Ordinal);
        foreach (var (name, value) in environment) all[name] = value;
        return Processes.Run(folder, all, "dotnet", arguments);
    }

    /// <inheritdoc cref="Run(string, IReadOnlyDictionary{string, string}, IEnumerable{string})"/>
    public static Task<Ran> Run(string folder, params IEnumerable<string> arguments) => Run(folder, new Dictionary<string, string?>(StringComparer.Ordinal), arguments);
}
