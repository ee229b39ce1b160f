using Statecraft.Compiler.Linking;

namespace Statecraft.Compiler.Emit.Records;

/// <summary>Writes what a program can know of the dataset as a whole.</summary>
internal static class DatasetEmitter
{
    public static void Write(CodeWriter writer, LinkedDataset dataset, string contentHash)
    {
        var about = dataset.Schema.Dataset;
        writer.Summary($"The dataset as a whole. {about.Summary}");
        writer.Open("public static partial class Dataset");
        Property(writer, "Name", about.Name, "What it is called.");
        Property(writer, "Version", about.Version, "The version of the data, which is not that of the code.");
        Property(writer, "Licence", about.Licence, "The licence of the data; empty where it says none.");
        Property(writer, "Summary", about.Summary, "What it is about; empty where it does not say.");
        WriteContentHash(writer, contentHash);
        writer.Line();
        writer.Summary("How many records there are of each kind, in the order of the kinds' names.");
        writer.Line("public static ImmutableArray<RecordCount> Counts { get; } =");
        writer.Line("[");
        writer.Indent();
        foreach (var entity in dataset.Schema.Entities)
            writer.Line(FormattableString.Invariant($"new({CSharpText.Literal(entity.YamlPlural)}, {dataset.Tables[entity.Name].RowCount}),"));
        writer.Outdent();
        writer.Line("];");
        writer.Close();
    }

    /// <summary>Properties and no constants: a program that was built with another version of the data says what it runs with.</summary>
    private static void Property(CodeWriter writer, string name, string value, string summary)
    {
        writer.Summary(summary);
        writer.Line($"public static string {name} => {CSharpText.Literal(value)};");
        writer.Line();
    }

    private static void WriteContentHash(CodeWriter writer, string hash)
    {
        writer.Summary("The fingerprint of what the records say, in small hexadecimal digits: it changes when a record, an id, a value, or the name or type of a field that holds one changes, and by nothing else.");
        foreach (var line in Definition) writer.Line("/// " + line);
        writer.Line($"public static string ContentHash => {CSharpText.Literal(hash)};");
    }

    private static readonly string[] Definition =
    [
        "<remarks>",
        "It is the SHA-256 of a text in UTF-8, in which each line ends with a line feed. A record is a line with the name of its entity, a space and its",
        "id. Below it stands a line for each value, with a space more in front than the line that it belongs to: the name of the field as in YAML, a colon",
        "and a space, the name of its type, a star where it takes a list, and, but for nested values, a space and the value as in YAML. The fields of a",
        "nested value stand below its line. Entities, the records of each by their ids, and fields by their names are in ordinal order, the values of a",
        "list in theirs; the id has no line of its own, and what has no value has none. A default counts as written, a reference is the id that its record",
        "has now, and a symmetric list is whole on both sides. Within a value a backslash is doubled, a line feed is a backslash and an n, a carriage",
        "return a backslash and an r.",
        "</remarks>",
    ];
}
