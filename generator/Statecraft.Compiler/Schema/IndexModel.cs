using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Schema;

/// <summary>A way to records by what they say: a reference, a further key, or several fields together. Uniqueness makes no index but a key.</summary>
/// <param name="Owner">The entity whose records are found.</param>
/// <param name="CsName">What follows <c>By</c>: <c>Shelf</c>, <c>LoansReader</c>, <c>AuthorAndShelf</c>.</param>
/// <param name="Inverse">The name of the way back that the referenced records get.</param>
internal sealed record IndexModel(string Owner, string CsName, Seq<IndexPart> Parts, InverseModel? Inverse = null)
{
    public IndexShape Shape => Parts.Count > 1 ? IndexShape.Sorted : Parts[0].Leaf.Type.Kind switch
    {
        FieldKind.Entity or FieldKind.Enum or FieldKind.Bool => IndexShape.Dense,
        FieldKind.Int or FieldKind.Date => IndexShape.Sorted,
        _ => IndexShape.Text,
    };

    /// <summary>Every index of an entity: its references, also within nested types, then the fields that ask for one, then the composite ones.</summary>
    public static IEnumerable<IndexModel> Of(SchemaModel schema, EntityModel entity)
    {
        foreach (var field in entity.Fields)
            foreach (var path in References(schema, [field]))
                yield return new IndexModel(entity.Name, string.Concat(path.Select(f => f.CsName)), new([new IndexPart(path.ToSeq())]), InverseOf(path));

        foreach (var field in entity.Fields)
            if (field.Index) yield return new IndexModel(entity.Name, field.CsName, new([IndexPart.Of(field)]));

        foreach (var group in entity.Indexes)
        {
            var fields = group.Fields.Select(name => entity.Field(name)!).ToList();
            yield return new IndexModel(entity.Name, string.Join("And", fields.Select(f => f.CsName)), fields.Select(IndexPart.Of).ToSeq());
        }
    }

    private static IEnumerable<FieldModel[]> References(SchemaModel schema, FieldModel[] path)
    {
        var last = path[path.Length - 1];
        if (last.Type.IsReference) yield return path;
        if (last.Type.Kind != FieldKind.Nested) yield break;
        foreach (var field in schema.Type(last.Type.Name).Fields)
            foreach (var longer in References(schema, [.. path, field]))
                yield return longer;
    }

    private static InverseModel? InverseOf(FieldModel[] path)
    {
        var through = path.Length == 1 ? null : path[1].Name;
        return path.Length > 2 ? null : path[0].Inverses.FirstOrDefault(i => i.Through == through);
    }
}

/// <summary>One field of a key, and the nested fields that lead to it.</summary>
internal sealed record IndexPart(Seq<FieldModel> Path)
{
    public FieldModel Leaf => Path[Path.Count - 1];

    /// <summary>As a sentence names it: <c>loans.reader</c>.</summary>
    public override string ToString() => string.Join(".", Path.Select(f => f.Name));

    public static IndexPart Of(FieldModel field) => new(new Seq<FieldModel>([field]));
}

/// <summary>How the keys of an index are numbered.</summary>
internal enum IndexShape
{
    /// <summary>By the row of the referenced record, or the number of the enum member.</summary>
    Dense,

    /// <summary>By their place among all keys in order; found by binary search.</summary>
    Sorted,

    /// <summary>By their place among all texts in order; found by a hash.</summary>
    Text,
}
