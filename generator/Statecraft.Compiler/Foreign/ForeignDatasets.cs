using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Foreign;

/// <summary>All datasets whose records a dataset may refer to.</summary>
/// <param name="All">Those whose lists could be read.</param>
/// <param name="IsWhole">Every list could be read. Where one could not, a name that is not known may be in it.</param>
internal sealed record ForeignDatasets(Seq<ForeignDataset> All, bool IsWhole)
{
    public static ForeignDatasets None { get; } = new(default, IsWhole: true);

    /// <param name="lists">The lists, in any order.</param>
    public static ForeignDatasets Of(IEnumerable<ReadList> lists)
    {
        ReadList[] all = [.. lists.OncePerPath(list => list.Path).OrderBy(list => list.Path, StringComparer.Ordinal)];
        return new(all.Select(list => list.Dataset).OfType<ForeignDataset>().ToSeq(), all.All(list => list.Dataset is not null));
    }

    /// <summary>The names of all kinds of records, in ordinal order.</summary>
    public IEnumerable<string> Names =>
        All.SelectMany(dataset => dataset.Entities).Select(entity => entity.Type.Name).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The kinds of records with a name, and the datasets that they are of.</summary>
    public IEnumerable<(ForeignDataset Dataset, ForeignEntity Entity)> Of(string name) =>
        from dataset in All
        let entity = dataset.Entity(name)
        where entity is not null
        select (dataset, entity);
}
