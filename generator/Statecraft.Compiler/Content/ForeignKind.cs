using Statecraft.Compiler.Foreign;
using Statecraft.Core.Text;

namespace Statecraft.Compiler.Content;

/// <summary>A kind of record of another dataset, as far as its list says.</summary>
public sealed class ForeignKind
{
    private readonly ForeignEntity entity;

    internal ForeignKind(ForeignDataset dataset, ForeignEntity entity) => (Dataset, this.entity) = (dataset.Title, entity);

    /// <summary>The name and the version of that dataset.</summary>
    public string Dataset { get; }

    /// <summary>Its name, as in the schema there: <c>Loan</c>.</summary>
    public string Name => entity.Type.Name;

    /// <summary>What a sentence calls one of its records: <c>loan</c>.</summary>
    public string Singular => entity.YamlName;

    /// <summary>The ids of its records, in ordinal order; without those that they had before.</summary>
    public IEnumerable<string> Ids => entity.Records.Select(record => record.Id);

    /// <summary>The id that a record has now; null where there is no such record.</summary>
    /// <param name="id">An id, or one that the record had before.</param>
    public string? Find(string id) => entity.Find(id)?.Id;

    /// <summary>The id that may have been meant by one that is not known, also one that a record had before; null where none is near.</summary>
    /// <param name="id">The id.</param>
    public string? Nearest(string id) => Suggestion.For(id, entity.Ids);
}
