using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Content;

/// <summary>An entity or a nested type, as the schema declares it.</summary>
public sealed class ContentType
{
    private readonly TypeModel model;

    internal ContentType(TypeModel model, TableData table) => (this.model, Table) = (model, table);

    /// <summary>Its name, as in the schema: <c>Loan</c>.</summary>
    public string Name => model.Name;

    /// <summary>The key of its records in data files; null where it is a nested type.</summary>
    public string? Plural => (model as EntityModel)?.YamlPlural;

    /// <summary>What a sentence calls one of its records: <c>loan</c>; of a nested type its name.</summary>
    public string Singular => (model as EntityModel)?.YamlName ?? Name;

    /// <summary>What it is, for readers.</summary>
    public string Summary => model.Summary;

    /// <summary>Its fields, in the order of the schema; those of an entity begin with its <c>id</c>.</summary>
    public IReadOnlyList<ContentField> Fields { get; internal set; } = [];

    /// <summary>The field that says when it was, or null.</summary>
    public ContentField? When => model.When is { } name ? Field(name) : null;

    /// <summary>The field that a value without a mapping fills, or null.</summary>
    public ContentField? ShortField => (model as NestedModel)?.Short is { } name ? Field(name) : null;

    /// <summary>Groups of fields of which at least one must be written.</summary>
    public IReadOnlyList<IReadOnlyList<ContentField>> AnyOf =>
        [.. model.AnyOf.Select(group => (IReadOnlyList<ContentField>)[.. Fields.Where(known => group.Fields.Contains(known.Name))])];

    /// <summary>Whether time does not matter for what it refers to.</summary>
    internal bool IsTimeless => (model as NestedModel)?.Timeless == true;

    internal TableData Table { get; }

    /// <summary>A field by its name in YAML, or null.</summary>
    public ContentField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
