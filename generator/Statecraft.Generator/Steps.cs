namespace Statecraft.Generator;

/// <summary>The names of the steps of the pipeline, under which Roslyn tracks what was done again and what was not.</summary>
internal static class Steps
{
    /// <summary>A file of the dataset.</summary>
    public const string File = nameof(File);

    /// <summary>The file with the list of the records of another dataset.</summary>
    public const string List = nameof(List);

    /// <summary>The records of other datasets.</summary>
    public const string Foreign = nameof(Foreign);

    /// <summary>The schema, without positions.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>What a data file says, without positions.</summary>
    public const string Rows = nameof(Rows);

    /// <summary>The whole dataset.</summary>
    public const string Linked = nameof(Linked);

    /// <summary>The code that follows from the schema alone.</summary>
    public const string Types = nameof(Types);

    /// <summary>The code that follows from the data.</summary>
    public const string Output = nameof(Output);

    /// <summary>The problems, with positions.</summary>
    public const string Problems = nameof(Problems);
}
