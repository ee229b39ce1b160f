using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Schema;

/// <summary>No two things of the schema may become one C# name, and none may take a name that C# or the generated code needs.</summary>
internal static class NameRules
{
    /// <summary>Types that generated files name without their namespace, and the namespaces that their names start with.</summary>
    public static readonly IReadOnlyCollection<string> ReservedTypes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "DatasetStorage", "DateOnly", "Edtf", "Heap", "IRecord", "ImmutableArray", "KeyIndex", "LatestDays", "Measure", "NestedTable", "Numbers", "Obsolete",
        "ObsoleteAttribute", "Pool", "ReadOnlySpan", "RecordCount", "RecordSet", "Row", "RowIndex", "SetsRequiredMembers", "SetsRequiredMembersAttribute", "SortedKeys",
        "Statecraft", "System", "Table", "TimedSet", "TimedTable", "Uri", ForeignNameRules.WaysBack,
    };

    /// <summary>Members that a record has, or may not have, by the rules of C#.</summary>
    public static readonly IReadOnlyCollection<string> ReservedMembers = new HashSet<string>(StringComparer.Ordinal)
    {
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals",
        "ToString",
    };

    /// <summary>Members of the static class of an entity, beside those named after fields; a record's own member may not be called so.</summary>
    public static readonly IReadOnlyCollection<string> StaticMembers = ["All", "Find", "Get", .. ReservedMembers];

    public static void Check(SchemaModel schema, Declarations declarations)
    {
        CheckTypes(schema, declarations);
        foreach (var type in schema.Entities.Concat<TypeModel>(schema.Types)) CheckMembers(schema, type, declarations);
    }

    private static void CheckTypes(SchemaModel schema, Declarations declarations)
    {
        // The files of generated code are called like the types in them, and a file system may not tell capitals from small letters.
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Dataset"] = "by the class that says what the dataset is" };
        foreach (var declared in declarations.ByName.Values.OrderBy(d => d.Name, StringComparer.Ordinal))
            Take(declared, declared.NameNode, declared.Name, $"by {declared.Name}");
        foreach (var declared in declarations.ByName.Values.OrderBy(d => d.Name, StringComparer.Ordinal))
        {
            if (declared.Kind == DeclarationKind.Entity) Take(declared, declared.Body["plural"] ?? declared.NameNode, schema.Entity(declared.Name).Plural, "by a plural");
            if (declared.Kind != DeclarationKind.Enum) Take(declared, declared.NameNode, declared.Name + "Table", $"by the table of {declared.Name}");
            if (declared.Kind == DeclarationKind.Entity) Take(declared, declared.NameNode, declared.Name + "Indexes", $"by the indexes of {declared.Name}");
        }

        void Take(Declaration declared, YamlNode at, string name, string what)
        {
            if (ReservedTypes.Contains(name)) Report(declared, at, name, name, "by a type that generated code uses");
            else if (taken.TryGetValue(name, out var owner)) Report(declared, at, name, name, owner);
            else taken.Add(name, what);
        }
    }

    private static void CheckMembers(SchemaModel schema, TypeModel type, Declarations declarations)
    {
        var declared = declarations.ByName[type.Name];
        var taken = new Dictionary<string, string>(StringComparer.Ordinal) { [type.Name] = $"by {type.Name} itself" };
        foreach (var name in ReservedMembers) taken[name] = "by C#";
        foreach (var table in schema.Entities.Concat<TypeModel>(schema.Types)) taken[table.Name + "Table"] = $"by the table of {table.Name}";
        foreach (var field in type.Fields)
        {
            var at = (declared.Body["fields"] as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Text == field.Name).Key;
            Take(declared, at ?? declared.NameNode, field.Name, $"by the field '{field.Name}'");
        }

        foreach (var (owner, field, inverse) in WaysBackTo(schema, type.Name))
        {
            var other = declarations.ByName[owner.Name];
            Take(other, ((YamlMapping)((YamlMapping)other.Body["fields"]!)[field.Name]!)["inverse"]!, inverse.Name, $"by the way back from {owner.Name}.{field.Name}");
        }

        void Take(Declaration where, YamlNode at, string name, string what)
        {
            var csName = Names.Pascal(name);
            if (taken.TryGetValue(csName, out var first)) Report(where, at, name, csName, first);
            else taken.Add(csName, what);
        }
    }

    /// <summary>The ways back that end in an entity, with the entity and the field that name them.</summary>
    public static IEnumerable<(EntityModel Owner, FieldModel Field, InverseModel Inverse)> WaysBackTo(SchemaModel schema, string target) =>
        from owner in schema.Entities
        from field in owner.Fields
        from inverse in field.Inverses
        where Target(schema, field, inverse) == target
        select (owner, field, inverse);

    private static string? Target(SchemaModel schema, FieldModel field, InverseModel inverse) => field.Type.Kind switch
    {
        FieldKind.Entity => field.Type.Name,
        FieldKind.Nested => schema.Type(field.Type.Name).Field(inverse.Through!)?.Type.Name,
        _ => null,
    };

    private static void Report(Declaration declared, YamlNode at, string name, string csName, string taken) =>
        declared.Nodes.Report(SchemaProblems.NameTaken, at, name, csName, taken);
}
