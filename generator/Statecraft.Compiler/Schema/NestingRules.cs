using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Schema;

/// <summary>What holds between a type and the types that its fields name.</summary>
internal static class NestingRules
{
    /// <summary>The schema without the fields through which a nested type contains itself, so that later stages may follow fields to their end.</summary>
    public static SchemaModel Check(SchemaModel schema, Declarations declarations)
    {
        var types = schema.Types.ToDictionary(t => t.Name, StringComparer.Ordinal);
        foreach (var name in schema.Types.Select(t => t.Name))
            while (CycleFrom(name, types) is { } cycle)
            {
                var declared = declarations.ByName[name];
                declared.Nodes.Report(SchemaProblems.NestedInItself, declared.NameNode, name, string.Join(" → ", cycle.Select(c => c.Field)));
                var (owner, field) = cycle[cycle.Count - 1];
                types[owner] = types[owner] with { Fields = types[owner].Fields.Where(f => f.Name != field).ToSeq() };
            }

        var sound = NestingLimits.Check(schema with { Types = schema.Types.Select(t => types[t.Name]).ToSeq() }, declarations);
        foreach (var type in sound.Entities.Concat<TypeModel>(sound.Types))
            CheckInverses(sound, type, declarations.ByName[type.Name]);
        return sound;
    }

    /// <summary>The fields that lead from a type back to itself, or null.</summary>
    private static List<(string Type, string Field)>? CycleFrom(string start, Dictionary<string, NestedModel> types)
    {
        var path = new List<(string, string)>();
        return Leads(start, new HashSet<string>(StringComparer.Ordinal)) ? path : null;

        bool Leads(string at, HashSet<string> seen)
        {
            foreach (var field in types[at].Fields)
            {
                if (field.Type.Kind != FieldKind.Nested) continue;
                path.Add((at, field.Name));
                if (field.Type.Name == start || (seen.Add(field.Type.Name) && Leads(field.Type.Name, seen))) return true;
                path.RemoveAt(path.Count - 1);
            }

            return false;
        }
    }

    private static void CheckInverses(SchemaModel schema, TypeModel owner, Declaration declared)
    {
        foreach (var field in owner.Fields)
        {
            if (field.Inverses.IsEmpty) continue;
            var at = ((YamlMapping)((YamlMapping)declared.Body["fields"]!)[field.Name]!)["inverse"]!;
            if (owner is NestedModel)
                declared.Nodes.Report(SchemaProblems.NotHere, at, "inverse", field.Type.ToString(), "name the way back where an entity uses the nested type");
            if (field.Type.Kind != FieldKind.Nested) continue;
            var nested = schema.Type(field.Type.Name);
            foreach (var inverse in field.Inverses)
                if (nested.Field(inverse.Through!) is not ({ Type.IsReference: true } or { Type.Kind: FieldKind.Unknown }))
                    declared.Nodes.Report(
                        SchemaProblems.UnknownField,
                        ((YamlMapping)at).Entries.First(way => way.Key.Text == inverse.Through).Key,
                        inverse.Through!,
                        $"{nested.Name} that refers to a record",
                        Hint.For(inverse.Through!, nested.Fields.Where(f => f.Type.IsReference).Select(f => f.Name)));
        }
    }
}
