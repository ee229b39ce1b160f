namespace Statecraft.Compiler.Content;

/// <summary>What a schema declares.</summary>
public enum SchemaKind
{
    /// <summary>The dataset as a whole.</summary>
    Dataset,

    /// <summary>A kind of record.</summary>
    Entity,

    /// <summary>A nested type.</summary>
    Type,

    /// <summary>A list of words.</summary>
    Enum,

    /// <summary>A unit of measures.</summary>
    Unit,
}

/// <summary>A word of the schema language on something that it declares. One that takes several values stands once for each.</summary>
/// <param name="Name">The word: <c>type</c>, <c>index</c>.</param>
/// <param name="Value">What it says.</param>
public sealed record SchemaWord(string Name, string Value);

/// <summary>A field of an entity or a nested type, or a member of an enum.</summary>
/// <param name="Name">Its name, as in YAML.</param>
/// <param name="Words">What the schema says of it; what is not written is not there.</param>
public sealed record SchemaPart(string Name, IReadOnlyList<SchemaWord> Words);

/// <summary>Something that the schema declares, in the words of the schema language: for those that compare schemas.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name, as in the schema.</param>
/// <param name="Words">What the schema says of it as a whole; what is not written is not there.</param>
/// <param name="Parts">Its fields or members, in their order.</param>
public sealed record SchemaDeclaration(SchemaKind Kind, string Name, IReadOnlyList<SchemaWord> Words, IReadOnlyList<SchemaPart> Parts);
