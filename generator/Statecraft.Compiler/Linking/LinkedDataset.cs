using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>
/// A whole dataset with its references resolved, ready to be emitted, and the problems between its records. It follows from the schema, the rows
/// and the records of other datasets alone, so two are equal where those are.
/// </summary>
internal sealed class LinkedDataset : IEquatable<LinkedDataset>
{
    private readonly Seq<FileRows> files;

    public LinkedDataset(SchemaModel schema, Seq<FileRows> files, ForeignDatasets foreign)
    {
        this.files = files;
        (Schema, Foreign) = (schema, foreign);
        var problems = new LinkProblemList();
        var types = TypePlan.All(schema);
        TypePlan[] entities = [.. types.Take(schema.Entities.Count)];
        var registry = new Registry(entities, files, problems);
        var maybeIds = new HashSet<string>(files.SelectMany(f => f.MaybeIds), StringComparer.Ordinal);
        var references = new References(schema, registry, new ForeignReferences(foreign), maybeIds, problems);
        var writer = new TableWriter(schema, types, references, new SymmetricFields(entities, registry, problems), problems);
        foreach (var entity in entities) writer.WriteAll(entity, registry.Records(entity.Number));
        (Tables, Texts, Lists) = (writer.Tables(), writer.Texts, writer.Lists);

        var keys = new UniqueKeys(entities, registry, problems);
        var members = new MemberNames(schema, registry, problems);
        var indexes = new IndexBuilder(schema, Tables, Texts, Lists);
        Entities = [.. schema.Entities.Select((entity, i) => new EntityData(
            entity,
            [.. keys.Of(i, Tables[entity.Name], Texts)],
            [.. IndexModel.Of(schema, entity).Select(indexes.Build)],
            [.. CompositeTexts(entity).Select(field => indexes.TextsOf(entity.Name, IndexPart.Of(field)))],
            [.. members.Of(i)]))];
        Problems = problems.ToSeq();
    }

    public SchemaModel Schema { get; }

    /// <summary>The datasets whose records it may refer to.</summary>
    public ForeignDatasets Foreign { get; }

    /// <summary>What each entity has beside its rows, in the order of the schema.</summary>
    public IReadOnlyList<EntityData> Entities { get; }

    /// <summary>The rows of entities and nested types, by the name of the type.</summary>
    public IReadOnlyDictionary<string, TableData> Tables { get; }

    public TextPool Texts { get; }

    public ListPool Lists { get; }

    public Seq<LinkProblem> Problems { get; }

    public bool Equals(LinkedDataset? other) => other is not null && Schema.Equals(other.Schema) && files.Equals(other.files) && Foreign.Equals(other.Foreign);

    public override bool Equals(object? obj) => Equals(obj as LinkedDataset);

    public override int GetHashCode() => files.Count;

    /// <summary>Fields whose texts are one part of a key with several.</summary>
    private static IEnumerable<FieldModel> CompositeTexts(EntityModel entity) =>
        entity.Indexes.SelectMany(g => g.Fields).Distinct(StringComparer.Ordinal).Select(name => entity.Field(name)!).Where(f => f.Type.IsStoredAsText);
}

/// <summary>What an entity has beside its rows.</summary>
internal sealed record EntityData(
    EntityModel Model,
    IReadOnlyList<KeyData> Keys,
    IReadOnlyList<IndexData> Indexes,
    IReadOnlyList<TextKeys> CompositeTexts,
    IReadOnlyList<MemberData> Members);
