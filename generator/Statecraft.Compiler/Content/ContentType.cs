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

    /// <summary>What it is, for readers.</summary>
    public string Summary => model.Summary;

    /// <summary>Its fields, in the order of the schema; those of an entity begin with its <c>id</c>.</summary>
    public IReadOnlyList<ContentField> Fields { get; internal set; } = [];

    /// <summary>The field that a value without a mapping fills; null where there is none.</summary>
    public ContentField? ShortField => model is NestedModel { Short: { } name } ? Field(name) : null;

    internal TableData Table { get; }

    /// <summary>A field by its name in YAML, or null.</summary>
    public ContentField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
