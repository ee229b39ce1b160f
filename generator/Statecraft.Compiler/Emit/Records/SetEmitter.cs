using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Records;

/// <summary>Writes the static class through which a program finds the records of an entity.</summary>
internal sealed class SetEmitter(SchemaModel schema, EntityModel entity)
{
    private readonly string table = entity.Name + "Table.Instance";
    private readonly string indexes = entity.Name + "Indexes";
    private readonly string set = (entity.When is null ? "RecordSet<" : "TimedSet<") + entity.Name + ">";
    private readonly string group = entity.When is null ? "Group" : "InTimeOf";

    public void Write(CodeWriter writer)
    {
        var order = entity.When is null ? "their ids" : "time";
        writer.Summary($"The {entity.YamlPlural} of the dataset. {entity.Summary}");
        writer.Open($"public static partial class {entity.Plural}");
        writer.Summary($"All of them, in the order of {order}.");
        writer.Line($"public static {set} All => {table}.{(entity.When is null ? "Records" : "InTime")};");
        writer.Line();
        writer.Summary($"The {entity.YamlName} with an id, or null.");
        writer.Param("id", "The id, or one that the record had before.");
        writer.Line($"public static {entity.Name}? Find(string id) => {table}.Find(id, {indexes}.FindById.Keys);");
        writer.Line();
        writer.Summary($"The {entity.YamlName} with an id.");
        writer.Param("id", "The id, or one that the record had before.");
        writer.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">There is none; the message suggests one that is near.</exception>");
        writer.Line($"public static {entity.Name} Get(string id) => Find(id) ?? throw {table}.NotFound(id);");
        foreach (var field in entity.Fields)
            if (field.Unique && field.Name != ImplicitFields.Id) WriteFind(writer, field);
        foreach (var index in IndexModel.Of(schema, entity)) WriteBy(writer, index);
        writer.Close();
    }

    private void WriteFind(CodeWriter writer, FieldModel field)
    {
        var parameter = CSharpText.Parameter(field.Name);
        var isInt = field.Type.Kind == FieldKind.Int;
        var key = isInt ? parameter + ".ToKey()" : parameter;
        writer.Line();
        writer.Summary($"The {entity.YamlName} with this {field.Name}, or null.");
        writer.Param(parameter.TrimStart('@'), field.Summary);
        writer.Line($"public static {entity.Name}? FindBy{field.CsName}({(isInt ? "int" : "string")} {parameter}) =>");
        writer.Indent();
        writer.Line($"{table}.Find({key}, {indexes}.FindBy{field.CsName}.Keys);");
        writer.Outdent();
    }

    private void WriteBy(CodeWriter writer, IndexModel index)
    {
        var parts = index.Parts.Select(p => (p.Leaf, Name: CSharpText.Parameter(p.Leaf.Name), What: p.ToString())).ToList();
        writer.Line();
        writer.Summary($"The {entity.YamlPlural} that have {(parts.Count > 1 ? "these" : "this")} as {string.Join(" and ", parts.Select(p => p.What))}, in the order of {(entity.When is null ? "their ids" : "time")}.");
        foreach (var part in parts) writer.Param(part.Name.TrimStart('@'), part.Leaf.Summary);
        writer.Line($"public static {set} By{index.CsName}({string.Join(", ", parts.Select(p => $"{TypeOf(p.Leaf)} {p.Name}"))}) =>");
        writer.Indent();
        writer.Line($"{table}.{group}(");
        writer.Indent();
        writer.Line($"{indexes}.By{index.CsName}.Rows,");
        writer.Line($"{GroupOf(index, parts.ConvertAll(p => (p.Leaf, p.Name)))});");
        writer.Outdent();
        writer.Outdent();
    }

    private string GroupOf(IndexModel index, List<(FieldModel Leaf, string Name)> parts)
    {
        var keys = $"{indexes}.By{index.CsName}.Keys";
        return index.Shape switch
        {
            IndexShape.Dense => NumberOf(parts[0].Leaf, parts[0].Name, inComposite: false),
            IndexShape.Text => $"{keys}.Find({parts[0].Name}, DatasetStorage.Texts)",
            _ => $"{keys}.Find({string.Join(", ", parts.Select(p => NumberOf(p.Leaf, p.Name, parts.Count > 1)))})",
        };
    }

    private string NumberOf(FieldModel leaf, string name, bool inComposite) => leaf.Type.Kind switch
    {
        FieldKind.Entity => $"{leaf.Type.Name}Table.Instance.RowOf({name})",
        FieldKind.Foreign => $"{indexes}.{leaf.CsName}Texts.Keys.Find({name}, DatasetStorage.Texts)",
        FieldKind.Enum => $"(int){name}",
        FieldKind.Bool => $"({name} ? 1 : 0)",
        FieldKind.Date => $"{name}.DayNumber",
        FieldKind.Int => name,
        _ when inComposite => $"{indexes}.{leaf.CsName}Texts.Keys.Find({name}, DatasetStorage.Texts)",
        _ => name,
    };

    private static string TypeOf(FieldModel leaf) => leaf.Type.Kind switch
    {
        FieldKind.Entity or FieldKind.Enum => leaf.Type.Name,
        FieldKind.Foreign => leaf.Type.Foreign!.FullName,
        FieldKind.Bool => "bool",
        FieldKind.Date => "DateOnly",
        FieldKind.Int => "int",
        _ => "string",
    };
}
