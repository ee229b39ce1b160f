using System.Globalization;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Schema;

/// <summary>
/// How much a schema may be with its nested types written out wherever they are used: ten types that use each other twice over are a thousand
/// times as large as they look, and a record has an index for each reference in them.
/// </summary>
internal sealed class NestingLimits(SchemaModel schema, Declarations declarations)
{
    /// <summary>The most fields of all entities together that may come out of nested types.</summary>
    private const int MostFields = 20_000;

    private readonly Dictionary<string, NestedModel> types = schema.Types.ToDictionary(t => t.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, int> sizes = new(StringComparer.Ordinal);

    /// <summary>The schema with fields of no type where there would be too much. No type of it contains itself.</summary>
    public static SchemaModel Check(SchemaModel schema, Declarations declarations)
    {
        var limits = new NestingLimits(schema, declarations);
        foreach (var type in schema.Types) limits.SizeOf(type.Name);
        var left = MostFields;
        var entities = new List<EntityModel>();
        foreach (var entity in schema.Entities) entities.Add(limits.Cut(entity, ref left));
        return schema with { Entities = new([.. entities]), Types = new([.. schema.Types.Select(t => limits.types[t.Name])]) };
    }

    private int SizeOf(string type)
    {
        if (sizes.TryGetValue(type, out var size)) return size;
        var left = MostFields;
        types[type] = Cut(types[type], ref left);
        size = MostFields - left + types[type].Fields.Count;
        sizes.Add(type, size);
        return size;
    }

    private T Cut<T>(T type, ref int left)
        where T : TypeModel
    {
        var fields = type.Fields.ToArray();
        var isCut = false;
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].Type.Kind != FieldKind.Nested) continue;
            var size = SizeOf(fields[i].Type.Name);
            if (size <= left) left -= size;
            else
            {
                fields[i] = new FieldModel(fields[i].Name, fields[i].Type with { Kind = FieldKind.Unknown }, fields[i].Summary);
                isCut = true;
            }
        }

        if (!isCut) return type;
        var declared = declarations.ByName[type.Name];
        declared.Nodes.Report(
            LimitProblems.SchemaTooLarge, declared.NameNode, type.Name, "more fields in nested types", MostFields.ToString("N0", CultureInfo.InvariantCulture));
        return (T)(type with { Fields = new(fields) });
    }
}
