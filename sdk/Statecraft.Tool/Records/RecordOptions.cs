using System.CommandLine;

namespace Statecraft.Tool.Records;

/// <summary>The options that commands on single records have in common.</summary>
internal static class RecordOptions
{
    public static Option<string> Data() => new("--data") { Description = "The folder of the dataset.", DefaultValueFactory = _ => "data" };

    public static Option<bool> Json() => new("--json") { Description = "Writes the same as JSON." };
}
