using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Content;

/// <summary>
/// What is in a dataset, by the names of its schema: for those that want its records and no code. It is a view of the linked dataset, and copies
/// nothing.
/// </summary>
public sealed class DatasetContent
{
    internal DatasetContent(LinkedDataset linked)
    {
        Linked = linked;
        var schema = linked.Schema;
        var types = schema.Entities.Concat<TypeModel>(schema.Types)
            .ToDictionary(model => model.Name, model => new ContentType(model, linked.Tables[model.Name]), StringComparer.Ordinal);
        var members = schema.Enums.ToDictionary(model => model.Name, MembersOf, StringComparer.Ordinal);
        foreach (var type in types.Values) type.Fields = [.. type.Table.Type.Fields.Select(model => FieldOf(type, model, types, members))];
        Entities = [.. schema.Entities.Select(model => types[model.Name])];
    }

    /// <summary>What the dataset is called.</summary>
    public string Name => Linked.Schema.Dataset.Name;

    /// <summary>Its version, or <c>0.0.0</c>.</summary>
    public string Version => Linked.Schema.Dataset.Version;

    /// <summary>Its licence, or an empty text.</summary>
    public string Licence => Linked.Schema.Dataset.Licence;

    /// <summary>What it is about, or an empty text.</summary>
    public string Summary => Linked.Schema.Dataset.Summary;

    /// <summary>The fingerprint of what the records say, which generated code has as <c>Dataset.ContentHash</c>.</summary>
    public string ContentHash => Linking.ContentHash.Of(Linked);

    /// <summary>The kinds of records, in ordinal order of their names.</summary>
    public IReadOnlyList<ContentType> Entities { get; }

    /// <summary>What the schema says: the dataset, then entities, nested types, enums and units, each in ordinal order.</summary>
    public IEnumerable<SchemaDeclaration> Schema => SchemaWords.Of(Linked.Schema);

    /// <summary>The units of measures that are no currencies, in ordinal order of their names.</summary>
    public IReadOnlyList<ContentMember> Units => [.. Linked.Schema.Units.Select(unit => new ContentMember(unit.Name, unit.Summary))];

    internal LinkedDataset Linked { get; }

    /// <summary>The records of a kind: by time where the schema says <c>when</c>, else by their ids.</summary>
    /// <param name="entity">One of <see cref="Entities"/>.</param>
    public IEnumerable<ContentRow> RowsOf(ContentType entity) =>
        Enumerable.Range(0, entity.Table.RowCount).Select(row => new ContentRow(this, entity, entity, row));

    /// <summary>
    /// The list of its records, by which other datasets refer to them: a text of a line for each record, in ordinal order, which is the content of a
    /// <see cref="DatasetFile"/> with <see cref="DatasetFile.IsRecordList"/>.
    /// </summary>
    public string ToRecordList() => RecordListWriter.Write(KnownToOthers.Of(Linked));

    /// <summary>What is wrong with a data file on its own. What it refers to is not looked up, so that a file can be checked that is not finished.</summary>
    /// <param name="file">The file, which need not be one of the dataset.</param>
    public IReadOnlyList<Problem> Check(DatasetFile file)
    {
        var found = new List<Problem>();
        var source = SourceFile.Decode(file.Path, file.Bytes, found);
        return Stages.Bind(Linked.Schema, source, found).Problems;
    }

    private ContentField FieldOf(
        ContentType type, FieldModel model, Dictionary<string, ContentType> types, Dictionary<string, IReadOnlyList<ContentMember>> members) => new(
            model,
            type.Table.ColumnOf(model),
            model.Type.Kind is FieldKind.Entity or FieldKind.Nested ? types[model.Type.Name] : null,
            model.Type.Kind == FieldKind.Enum ? members[model.Type.Name] : [])
        {
            Foreign = model.Type.Kind == FieldKind.Foreign ? Linked.Foreign.Of(model.Type.Name).Select(found => new ForeignKind(found.Dataset, found.Entity)).First() : null,
        };

    private static IReadOnlyList<ContentMember> MembersOf(EnumModel model) => [.. model.Members.Select(member => new ContentMember(member.Name, member.Summary))];
}
