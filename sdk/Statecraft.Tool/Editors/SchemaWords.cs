namespace Statecraft.Tool.Editors;

/// <summary>The words of the schema language, as <c>data/schema/README.md</c> explains them: a test holds one to the other.</summary>
internal static class SchemaWords
{
    /// <summary>Of <c>dataset.yaml</c>.</summary>
    public static readonly IReadOnlyList<SchemaWord> Dataset =
    [
        new("name", SchemaShapes.Text, "the name of the dataset", IsNeeded: true),
        new("namespace", SchemaShapes.Namespace, "where the generated code goes", IsNeeded: true),
        new("version", SchemaShapes.Text, "for readers; no code comes of it"),
        new("licence", SchemaShapes.Text, "for readers; no code comes of it"),
        new("summary", SchemaShapes.Text, "for readers; no code comes of it"),
    ];

    /// <summary>Of a schema file with an entity.</summary>
    public static readonly IReadOnlyList<SchemaWord> Entity =
    [
        new("entity", SchemaShapes.TypeName, "the name of one, and of the C# record", IsNeeded: true),
        new("plural", SchemaShapes.TypeName, "the name of many: the C# class that finds them, and in small letters the key in data files", IsNeeded: true),
        new("summary", SchemaShapes.Text, "the documentation of the C# record"),
        new("members", SchemaShapes.Flag, "each record gets a C# member: `Countries.Azerbaijan`"),
        new("when", SchemaShapes.FieldName, "when it was. The records are sorted by it, and may refer only to what existed then"),
        new("lifespan", SchemaShapes.FieldOrTwo, "from when to when the record itself existed"),
        new("index", SchemaShapes.Groups, "a key of several fields: `[[supplier, recipient]]` gives `BySupplierAndRecipient`"),
        new("distinct", SchemaShapes.Groups, "single fields of one type that may not have the same value"),
        new("any-of", SchemaShapes.Groups, "at least one field of each list must be written"),
        new("fields", SchemaShapes.Fields, "the fields, in the order in which a reader should see them", IsNeeded: true),
        new("types", SchemaShapes.Types, "nested types"),
        new("enums", SchemaShapes.Enums, "enums"),
        new("units", SchemaShapes.Units, "units"),
    ];

    /// <summary>Of a schema file without one.</summary>
    public static readonly IReadOnlyList<SchemaWord> Shared =
    [
        new("types", SchemaShapes.Types, "nested types"),
        new("enums", SchemaShapes.Enums, "enums"),
        new("units", SchemaShapes.Units, "units of measures, beside the currencies of ISO 4217, which need no declaration"),
    ];

    /// <summary>Of a nested type.</summary>
    public static readonly IReadOnlyList<SchemaWord> NestedType =
    [
        new("summary", SchemaShapes.Text, "the documentation of the C# record"),
        new("short", SchemaShapes.FieldName, "the field that a value without a mapping fills: with `short: name`, `- Baku` is `- name: Baku`"),
        new("when", SchemaShapes.FieldName, "the time of this part. Where it is written, it counts instead of the time of the record"),
        new("timeless", SchemaShapes.Flag, "time does not matter for the references in it"),
        new("any-of", SchemaShapes.Groups, "at least one field of each list must be written"),
        new("fields", SchemaShapes.Fields, "the fields", IsNeeded: true),
    ];

    /// <summary>Of an enum.</summary>
    public static readonly IReadOnlyList<SchemaWord> Enum =
    [
        new("summary", SchemaShapes.Text, "the documentation of the C# enum"),
        new("members", SchemaShapes.Members, "the words, in the order of their numbers in C#, which count from 0", IsNeeded: true),
    ];

    /// <summary>Of a field.</summary>
    public static readonly IReadOnlyList<SchemaWord> Field =
    [
        new("type", SchemaShapes.FieldType, "what its value is", IsNeeded: true),
        new("summary", SchemaShapes.Text, "the documentation of the C# property. Every field of this dataset has one"),
        new("default", SchemaShapes.Value, "what the field is where it is not written"),
        new("unique", SchemaShapes.Flag, "no two records have the same value; gives `FindBy…`"),
        new("index", SchemaShapes.Flag, "gives `By…`, which finds the records with a value"),
        new("symmetric", SchemaShapes.Flag, "a reference that is written on one side and read from both, such as a border. To write it on both is an error"),
        new("timeless", SchemaShapes.Flag, "time does not matter for this reference, or for those in this nested value"),
        new("pattern", SchemaShapes.Text, "the whole value must match it"),
        new("min", SchemaShapes.Number, "the least that it may be"),
        new("max", SchemaShapes.Number, "the most that it may be"),
        new("inverse", SchemaShapes.FieldNameOrByField, "the way back of a reference"),
    ];

    /// <summary>The types that need no declaration, and what a value of each is.</summary>
    public static readonly IReadOnlyList<(string Name, string Summary)> Types =
    [
        ("slug", "small letters and digits, in words joined by single hyphens"),
        ("string", "a text of one line"),
        ("text", "a text of one line or more"),
        ("int", "a whole number of 32 bits"),
        ("decimal", "a number with a point, without separators or exponent"),
        ("bool", "`true` or `false`"),
        ("date", "a day of the calendar"),
        ("edtf", "a date that says how exact it is"),
        ("measure", "an amount and its unit"),
        ("uri", "a web address, with `http://` or `https://`"),
        ("field", "the name of a field of the record in which it stands"),
    ];
}
