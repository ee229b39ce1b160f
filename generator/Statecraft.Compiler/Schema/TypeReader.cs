using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Schema;

/// <summary>Reads entities, nested types and enums, once all their names are known.</summary>
internal sealed class TypeReader(Declarations declarations, ForeignDatasets foreign)
{
    private readonly FieldReader fields = new(declarations.ByName, foreign);

    public EntityModel Entity(Declaration declared)
    {
        var (nodes, body, name) = (declared.Nodes, declared.Body, declared.Name);
        var own = fields.Read(declared);
        var plural = nodes.Required(body, "plural", name);
        if (plural.Length > 0 && !Names.IsTypeName(plural))
        {
            nodes.Report(SchemaProblems.BadName, body["plural"]!, plural, "a plural starts with a capital letter and has letters and digits only");
            plural = "";
        }

        return new EntityModel(
            name,
            plural.Length == 0 ? name + "s" : plural,
            nodes.Text(body, "summary") ?? "",
            nodes.Flag(body, "members"),
            TimeField(declared, own, "when", list: false),
            Lifespan(declared, own),
            Groups(declared, own, "index"),
            Groups(declared, own, "distinct"),
            Groups(declared, own, "any-of"),
            ImplicitFields.All.Concat(own).ToSeq());
    }

    public NestedModel Nested(Declaration declared)
    {
        var (nodes, body) = (declared.Nodes, declared.Body);
        nodes.Words(body, "a nested type", "summary", "short", "when", "timeless", "any-of", "fields");
        var own = fields.Read(declared);
        return new NestedModel(
            declared.Name,
            nodes.Text(body, "summary") ?? "",
            Short(declared, own),
            TimeField(declared, own, "when", list: false),
            nodes.Flag(body, "timeless"),
            Groups(declared, own, "any-of"),
            own.ToSeq());
    }

    public static EnumModel Enum(Declaration declared)
    {
        var (nodes, body) = (declared.Nodes, declared.Body);
        nodes.Words(body, "an enum", "summary", "members");
        if (body["members"] is not YamlMapping { Entries.IsEmpty: false }) nodes.Report(SchemaProblems.Missing, declared.NameNode, declared.Name, "members");
        var members = new List<EnumMember>();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in nodes.Mapping(body["members"], "members")?.Entries ?? [])
        {
            if (!Names.IsFieldName(entry.Key.Text))
                nodes.Report(SchemaProblems.BadName, entry.Key, entry.Key.Text, "a member starts with a small letter, and its words are joined by hyphens");
            else if (entry.Value is not YamlScalar summary)
                nodes.Report(SchemaProblems.WrongShape, entry.Value, entry.Key.Text, "a text that says what the member means");
            else if (taken.TryGetValue(Names.Pascal(entry.Key.Text), out var other))
                nodes.Report(SchemaProblems.NameTaken, entry.Key, entry.Key.Text, Names.Pascal(entry.Key.Text), $"by the member '{other}'");
            else
            {
                members.Add(new EnumMember(entry.Key.Text, summary.Text));
                taken.Add(Names.Pascal(entry.Key.Text), entry.Key.Text);
            }
        }

        return new EnumModel(declared.Name, nodes.Text(body, "summary") ?? "", members.ToSeq());
    }

    private static string? Short(Declaration declared, List<FieldModel> own)
    {
        var (nodes, body) = (declared.Nodes, declared.Body);
        if (nodes.Text(body, "short") is not { } name || Known(declared, own, (YamlScalar)body["short"]!) is not { } field) return null;
        if (field.Type is { IsList: false, Kind: not FieldKind.Nested }) return name;
        nodes.Report(SchemaProblems.NotHere, body["short"]!, "short", field.Type.ToString(), "a bare value can fill a single value only");
        return null;
    }

    private static string? TimeField(Declaration declared, List<FieldModel> own, string word, bool list)
    {
        var (nodes, body) = (declared.Nodes, declared.Body);
        if (nodes.Text(body, word) is not { } name || Known(declared, own, (YamlScalar)body[word]!) is not { } field) return null;
        if (field.Type.Kind == FieldKind.Edtf && (list || !field.Type.IsList)) return name;
        if (field.Type.Kind != FieldKind.Unknown)
            nodes.Report(SchemaProblems.NotHere, body[word]!, word, field.Type.ToString(), "it names a field of the type edtf");
        return null;
    }

    /// <summary>One field that lists spells, or the two fields of a beginning and an end.</summary>
    private static Seq<string> Lifespan(Declaration declared, List<FieldModel> own)
    {
        var (nodes, body) = (declared.Nodes, declared.Body);
        if (body["lifespan"] is not { } node) return default;
        if (node is YamlScalar) return TimeField(declared, own, "lifespan", list: true) is { } one ? new([one]) : default;
        var names = nodes.NameList(node, "lifespan");
        if (names.Count != 2 || names[0].Text == names[1].Text) nodes.Report(SchemaProblems.WrongShape, node, "lifespan", "one field, or the fields of a beginning and an end");
        var ends = names.Where(n => Known(declared, own, n) is { Type: { Kind: FieldKind.Edtf, IsList: false } }).Select(n => n.Text).ToSeq();
        if (names.Count == 2 && ends.Count < 2 && names.All(n => own.Any(f => f.Name == n.Text)))
            nodes.Report(SchemaProblems.NotHere, node, "lifespan", string.Join(", ", names.Select(n => n.Text)), "a beginning and an end are single edtf fields");
        return ends.Count == 2 ? ends : default;
    }

    private static Seq<FieldGroup> Groups(Declaration declared, List<FieldModel> own, string word)
    {
        var (nodes, body) = (declared.Nodes, declared.Body);
        var groups = new List<FieldGroup>();
        foreach (var group in nodes.NameGroups(body, word))
        {
            var known = group.Select(n => Known(declared, own, n)).ToList();
            if (group.Count == 0 || known.Contains(null)) continue;
            if (GroupFault(word, known!) is { } fault) nodes.Report(SchemaProblems.NotHere, body[word]!, word, string.Join(", ", known.Select(f => f!.Type)), fault);
            else if (known.All(f => f!.Type.Kind != FieldKind.Unknown)) groups.Add(new FieldGroup(group.Select(n => n.Text).ToSeq()));
        }

        return groups.ToSeq();
    }

    /// <summary>What is wrong with a group whatever its fields are, or with those of its fields whose type is known.</summary>
    private static string? GroupFault(string word, List<FieldModel> group)
    {
        var known = group.Where(f => f.Type.Kind != FieldKind.Unknown).ToList();
        return word switch
        {
            "index" when group.Count < 2 || group.Distinct().Count() < group.Count => "a further index has two different fields or more; put 'index: true' on a single one",
            "index" when known.Any(f => f.Type.IsList || !(FieldRules.CanBeKey(f.Type.Kind) || f.Type.IsReference)) =>
                "its fields are single references, slugs, strings, ints, bools, dates or enums",
            "distinct" when group.Count < 2 || known.Any(f => f.Type.IsList || f.Type.Kind == FieldKind.Nested || f.Type.Name != known[0].Type.Name) =>
                "it names two or more single fields of one type",
            _ => null,
        };
    }

    private static FieldModel? Known(Declaration declared, List<FieldModel> own, YamlScalar name)
    {
        if (own.FirstOrDefault(f => f.Name == name.Text) is { } field) return field;
        declared.Nodes.Report(
            SchemaProblems.UnknownField, name, name.Text, declared.Name, Hint.For(name.Text, own.Select(f => f.Name)));
        return null;
    }
}
