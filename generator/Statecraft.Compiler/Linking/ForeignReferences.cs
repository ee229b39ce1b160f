using Statecraft.Compiler.Foreign;

namespace Statecraft.Compiler.Linking;

/// <summary>The records of other datasets, as linking asks for them.</summary>
internal sealed class ForeignReferences(ForeignDatasets datasets)
{
    private readonly Dictionary<string, ForeignEntity> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<ForeignRecord, Lifespan> lifespans = [];

    /// <summary>The kind of record with a name. The schema takes no name that two datasets have.</summary>
    public ForeignEntity Entity(string name)
    {
        if (!entities.TryGetValue(name, out var entity)) entities.Add(name, entity = datasets.Of(name).First().Entity);
        return entity;
    }

    /// <summary>A record with an id, of whatever kind and dataset, and what it is.</summary>
    public (string YamlName, string Dataset)? Find(string id)
    {
        foreach (var dataset in datasets.All)
            foreach (var entity in dataset.Entities)
                if (entity.Find(id) is not null) return (entity.YamlName, dataset.Title);
        return null;
    }

    /// <summary>When a record existed; null where it does not say.</summary>
    public Lifespan? LifespanOf(ForeignRecord record)
    {
        if (record.Lifespan is not { } written) return null;
        if (lifespans.TryGetValue(record, out var known)) return known;
        var lifespan = new Lifespan();
        foreach (var spell in written.Spells) lifespan.AddSpell(spell);
        if (written.Begin.StartBits != 0) lifespan.SetBegin(written.Begin);
        if (written.End.StartBits != 0) lifespan.SetEnd(written.End);
        lifespans.Add(record, lifespan);
        return lifespan;
    }
}
