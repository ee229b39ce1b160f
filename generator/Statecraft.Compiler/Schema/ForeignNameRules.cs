using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Schema;

/// <summary>
/// The names of the ways back that records of other datasets get: C# would never find one that is called like a member which they have. Only what
/// their schema says is known of their members, not what is written by hand.
/// </summary>
internal static class ForeignNameRules
{
    /// <summary>The class that holds them.</summary>
    public const string WaysBack = "WaysBack";

    public static void Check(SchemaModel schema, Declarations declarations, ForeignDatasets foreign)
    {
        foreach (var target in WaysBackOf(schema).GroupBy(way => way.Target))
        {
            var (dataset, entity) = foreign.Of(target.Key.Name).First();
            var taken = new Dictionary<string, string>(StringComparer.Ordinal) { [WaysBack] = "by the class of the ways back" };
            foreach (var name in NameRules.ReservedMembers) taken[name] = "by C#";
            foreach (var name in entity.Members) taken[name] = $"by a member that {entity.Type.Name} has in {dataset.Title}";
            foreach (var (_, owner, field, inverse) in target)
            {
                var declared = declarations.ByName[owner.Name];
                if (taken.TryGetValue(inverse.CsName, out var first)) declared.Nodes.Report(SchemaProblems.NameTaken, InverseNode(declared, field), inverse.Name, inverse.CsName, first);
                else taken.Add(inverse.CsName, $"by the way back from {owner.Name}.{field.Name}");
            }
        }
    }

    /// <summary>The ways back that end in other datasets, with the entity and the field that name them.</summary>
    public static IEnumerable<(ForeignType Target, EntityModel Owner, FieldModel Field, InverseModel Inverse)> WaysBackOf(SchemaModel schema) =>
        from owner in schema.Entities
        from field in owner.Fields
        from inverse in field.Inverses
        let target = field.Type.Kind == FieldKind.Nested ? schema.Type(field.Type.Name).Field(inverse.Through!)?.Type.Foreign : field.Type.Foreign
        where target is not null
        select (target, owner, field, inverse);

    private static YamlNode InverseNode(Declaration declared, FieldModel field) =>
        ((YamlMapping)((YamlMapping)declared.Body["fields"]!)[field.Name]!)["inverse"]!;
}
