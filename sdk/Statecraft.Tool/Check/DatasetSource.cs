using System.CommandLine;

namespace Statecraft.Tool.Check;

/// <summary>Where a dataset is, as a command was told.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Lists">The lists of the records of other datasets to which it refers.</param>
internal sealed record DatasetSource(string Folder, IReadOnlyList<string> Lists)
{
    public DatasetSource(string folder)
        : this(folder, [])
    {
    }

    /// <summary>The argument that names the folder.</summary>
    public static Argument<string> Argument() => new("path") { Description = "The folder of the dataset.", DefaultValueFactory = _ => "data" };

    /// <summary>The option that names a list.</summary>
    public static Option<string[]> Records() => new("--records")
    {
        Description = "The list of the records of another dataset, to which this one refers: the .records.txt of its package. One option for each.",
    };

    /// <summary>What a command was told.</summary>
    public static DatasetSource Of(ParseResult parsed, Argument<string> folder, Option<string[]> records) =>
        new(parsed.GetRequiredValue(folder), parsed.GetValue(records) ?? []);

    /// <inheritdoc cref="Of(ParseResult, Argument{string}, Option{string[]})"/>
    public static DatasetSource Of(ParseResult parsed, Option<string> folder, Option<string[]> records) =>
        new(parsed.GetRequiredValue(folder), parsed.GetValue(records) ?? []);

    /// <summary>As it is typed after a command.</summary>
    public override string ToString() => string.Concat(Lists.Select(list => $" --records {list}").Prepend(Folder));
}
