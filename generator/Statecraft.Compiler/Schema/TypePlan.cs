namespace Statecraft.Compiler.Schema;

/// <summary>
/// An entity or nested type with the names in it looked up. Made once where many records are walked, for a look-up by name in every field of
/// every record is most of the work.
/// </summary>
internal sealed class TypePlan
{
    private readonly string[] names;

    private TypePlan(int number, TypeModel type, FieldPlan[] fields)
    {
        (Number, Type, Fields) = (number, type, fields);
        names = [.. fields.Select(f => f.Field.Name)];
        When = Array.IndexOf(names, type.When);
    }

    /// <summary>Its place in the schema: the entities come first, then the nested types.</summary>
    public int Number { get; }

    public TypeModel Type { get; }

    public FieldPlan[] Fields { get; }

    /// <summary>The names of the fields.</summary>
    public IReadOnlyCollection<string> Names => names;

    /// <summary>The number of the field that says when; -1 where there is none.</summary>
    public int When { get; }

    /// <summary>The plans of all entities and nested types, by their numbers.</summary>
    public static TypePlan[] All(SchemaModel schema)
    {
        var known = Unknown(schema);
        return [.. known.Select((_, number) => Of(schema, number, known))];
    }

    /// <summary>The plan of one of them.</summary>
    public static TypePlan Of(SchemaModel schema, int number) => Of(schema, number, Unknown(schema));

    /// <summary>The number of a field, or -1. Keys mostly come in the order of the schema, so the search begins where the last one ended.</summary>
    public int NumberOf(string name, int start)
    {
        for (var i = start; i < names.Length; i++)
            if (names[i] == name) return i;
        for (var i = 0; i < start; i++)
            if (names[i] == name) return i;
        return -1;
    }

    private static TypePlan?[] Unknown(SchemaModel schema) => new TypePlan?[schema.Entities.Count + schema.Types.Count];

    private static TypePlan Of(SchemaModel schema, int number, TypePlan?[] known)
    {
        if (known[number] is { } plan) return plan;
        TypeModel type = number < schema.Entities.Count ? schema.Entities[number] : schema.Types[number - schema.Entities.Count];
        var fields = new FieldPlan[type.Fields.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var field = type.Fields[i];
            fields[i] = field.Type.Kind switch
            {
                // No type contains itself, so this ends.
                FieldKind.Nested => new FieldPlan(field, Of(schema, schema.Entities.Count + schema.IndexOfType(field.Type.Name), known), -1),
                FieldKind.Entity => new FieldPlan(field, null, schema.IndexOfEntity(field.Type.Name)),
                _ => new FieldPlan(field, null, -1),
            };
        }

        return known[number] = new TypePlan(number, type, fields);
    }
}

/// <summary>A field with what it refers to.</summary>
internal sealed class FieldPlan(FieldModel field, TypePlan? nested, int entity)
{
    public FieldModel Field { get; } = field;

    public FieldKind Kind { get; } = field.Type.Kind;

    public bool IsList { get; } = field.Type.IsList;

    /// <summary>The plan of its type, where that is a nested one.</summary>
    public TypePlan? Nested { get; } = nested;

    /// <summary>The number of the entity that it refers to, or -1.</summary>
    public int Entity { get; } = entity;
}
