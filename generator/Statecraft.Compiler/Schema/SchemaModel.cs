using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Schema;

// The schema, read: what kinds of records there are and what their fields mean. No positions: two schemas that say the same are equal,
// and equal models are what keeps the build's caches warm.

/// <summary>The whole schema of a dataset. Entities, types and enums are in ordinal order of their names.</summary>
/// <param name="HasClashes">Two things in it become one name of C#. Data is checked against it all the same, but no code can follow from it.</param>
internal sealed record SchemaModel(
    DatasetModel Dataset,
    Seq<EntityModel> Entities,
    Seq<NestedModel> Types,
    Seq<EnumModel> Enums,
    Seq<UnitModel> Units,
    bool HasClashes)
{
    public static SchemaModel Empty { get; } = new(DatasetModel.Unnamed, default, default, default, default, HasClashes: false);

    public int IndexOfEntity(string name)
    {
        for (var i = 0; i < Entities.Count; i++)
            if (Entities[i].Name == name) return i;
        return -1;
    }

    public EntityModel Entity(string name) => Entities[IndexOfEntity(name)];

    public int IndexOfType(string name)
    {
        for (var i = 0; i < Types.Count; i++)
            if (Types[i].Name == name) return i;
        return -1;
    }

    public NestedModel Type(string name) => Types[IndexOfType(name)];

    public EnumModel Enum(string name) => Enums.First(e => e.Name == name);
}

/// <summary>What <c>dataset.yaml</c> says of the whole.</summary>
internal sealed record DatasetModel(string Name, string Namespace, string Version, string Licence, string Summary)
{
    public static DatasetModel Unnamed { get; } = new("Dataset", "Dataset", "0.0.0", "", "");
}

/// <summary>What an entity and a nested type have in common: a name, fields, and rules over them.</summary>
internal abstract record TypeModel(string Name, string Summary, Seq<FieldModel> Fields, string? When, Seq<FieldGroup> AnyOf)
{
    public FieldModel? Field(string name)
    {
        foreach (var field in Fields)
            if (field.Name == name) return field;
        return null;
    }
}

/// <summary>A kind of record with an id. The first two fields, <c>id</c> and <c>former-ids</c>, every entity has.</summary>
internal sealed record EntityModel(
    string Name,
    string Plural,
    string Summary,
    bool Members,
    string? When,
    Seq<string> Lifespan,
    Seq<FieldGroup> Indexes,
    Seq<FieldGroup> Distinct,
    Seq<FieldGroup> AnyOf,
    Seq<FieldModel> Fields) : TypeModel(Name, Summary, Fields, When, AnyOf)
{
    /// <summary>The key of its list in a data file.</summary>
    public string YamlPlural => Names.Kebab(Plural);

    /// <summary>What a sentence calls one of them.</summary>
    public string YamlName => Names.Kebab(Name);
}

/// <summary>A part of records, without an id of its own.</summary>
internal sealed record NestedModel(
    string Name,
    string Summary,
    string? Short,
    string? When,
    bool Timeless,
    Seq<FieldGroup> AnyOf,
    Seq<FieldModel> Fields) : TypeModel(Name, Summary, Fields, When, AnyOf);

/// <summary>Some fields of one type, by name.</summary>
internal sealed record FieldGroup(Seq<string> Fields)
{
    public override string ToString() => string.Join(", ", Fields);
}

internal sealed record EnumModel(string Name, string Summary, Seq<EnumMember> Members)
{
    /// <summary>The number of a member, or -1.</summary>
    public int IndexOf(string member)
    {
        for (var i = 0; i < Members.Count; i++)
            if (Members[i].Name == member) return i;
        return -1;
    }
}

internal sealed record EnumMember(string Name, string Summary)
{
    public string CsName => Names.Pascal(Name);
}

/// <summary>A unit of measures that is no currency.</summary>
internal sealed record UnitModel(string Name, string Summary);
