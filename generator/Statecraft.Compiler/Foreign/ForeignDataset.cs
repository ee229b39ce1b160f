using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Foreign;

/// <summary>Another dataset, in the version that is referred to: its kinds of records, and the id of each record.</summary>
internal sealed record ForeignDataset(string Name, string Version, string Namespace, Seq<ForeignEntity> Entities)
{
    /// <summary>What a sentence calls it.</summary>
    public string Title => $"{Name} {Version}";

    public ForeignEntity? Entity(string name)
    {
        foreach (var entity in Entities)
            if (entity.Type.Name == name) return entity;
        return null;
    }
}
