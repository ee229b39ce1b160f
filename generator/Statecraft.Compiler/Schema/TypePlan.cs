namespace Statecraft.Compiler.Schema;

/// <summary>
/// An entity or nested type with the names in it looked up. Made once where many records are walked, for a look-up by name in every field of
/// every record is most of the work.
/// </summary>
internal sealed class TypePlan
{
    private readonly string[] names;

    private TypePlan(TypeModel type, FieldPlan[] fields)
    {
        (Type, Fields) = (type, fields);
        names = [.. fields.Select(f => f.Field.Name)];
        When = Array.IndexOf(names, type.When);
    }

    public TypeModel Type { get; }

    public FieldPlan[] Fields { get; }

    /// <summary>The names of the fields.</summary>
    public IReadOnlyCollection<string> Names => names;

    /// <summary>The number of the field that says when; -1 where there is none.</summary>
    public int When { get; }

    /// <summary>The plan of a type, and of those that it contains. No type contains itself.</summary>
    public static TypePlan Of(SchemaModel schema, TypeModel type) => Of(schema, type, new Dictionary<string, TypePlan>(StringComparer.Ordinal));

    /// <summary>The number of a field, or -1. Keys mostly come in the order of the schema, so the search begins where the last one ended.</summary>
    public int NumberOf(string name, int start)
    {
        for (var i = start; i < names.Length; i++)
            if (names[i] == name) return i;
        for (var i = 0; i < start; i++)
            if (names[i] == name) return i;
        return -1;
    }

    private static TypePlan Of(SchemaModel schema, TypeModel type, Dictionary<string, TypePlan> known)
    {
        if (known.TryGetValue(type.Name, out var plan)) return plan;
        var fields = new FieldPlan[type.Fields.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var field = type.Fields[i];
            var nested = field.Type.Kind == FieldKind.Nested ? Of(schema, schema.Type(field.Type.Name), known) : null;
            fields[i] = new FieldPlan(field, nested, field.Type.Kind == FieldKind.Entity ? schema.IndexOfEntity(field.Type.Name) : -1);
        }

        known.Add(type.Name, plan = new TypePlan(type, fields));
        return plan;
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
