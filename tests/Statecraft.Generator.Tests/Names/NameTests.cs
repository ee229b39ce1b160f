using System.Globalization;
using System.Text.RegularExpressions;
using Statecraft.Core;

namespace Statecraft.Generator.Tests.Names;

/// <summary>A name of the schema, or of a record, that generated code has a use for is refused with a problem, or it does no harm.</summary>
public sealed partial class NameTests
{
    private const string Dataset = "name: Names\nnamespace: Names\n";

    /// <summary>Everything that generated files name without its namespace, and more.</summary>
    private static readonly string[] Types =
    [
        .. typeof(Edtf).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0])
            .Concat(["Attribute", "DateOnly", "Enumerable", "Exception", "Index", "Int32", "Linq", "Nullable", "Obsolete", "ObsoleteAttribute", "Object", "Range", "ReadOnlySpan",
                "SetsRequiredMembers", "Span", "String", "System", "Uri", "ImmutableArray", "Record", "Type", "Names", "Statecraft", "DatasetStorage", "Item", "ItemTable", "ItemIndexes"])
            .Distinct().Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void An_entity_of_any_name() => CompilesWithoutTheRefused(Types, name => $"schema/{name}.yaml", name =>
        $"entity: {name}\nplural: {name}List\nwhen: day\nmembers: true\nindex: [day-of, code]\nfields:\n  day: {{ type: edtf? }}\n  day-of: {{ type: date? }}\n"
        + $"  code: {{ type: string, unique: true, index: true }}\n  other: {{ type: {name}?, inverse: others }}\n  many: {{ type: {name}*, symmetric: true }}\n");

    [Fact]
    public void A_plural_of_any_name() => CompilesWithoutTheRefused(
        Types, name => $"schema/{name}.yaml", name => $"entity: One{name}\nplural: {name}\nfields:\n  code: {{ type: string?, unique: true, index: true }}\n");

    [Fact]
    public void A_nested_type_and_an_enum_of_any_name()
    {
        CompilesWithoutTheRefused(Types, name => $"schema/{name}.yaml", name =>
            $"entity: One{name}\nplural: All{name}\nfields:\n  part: {{ type: {name}* }}\ntypes:\n  {name}:\n    fields:\n      at: {{ type: edtf? }}\n      of: {{ type: measure? }}\n      by: {{ type: uri? }}\n");
        CompilesWithoutTheRefused(Types, name => $"schema/{name}.yaml", name =>
            $"entity: One{name}\nplural: All{name}\nfields:\n  kind: {{ type: {name}, default: a, index: true }}\nenums:\n  {name}:\n    members: {{ a: A., b: B. }}\n");
    }

    [Fact]
    public void A_field_of_any_name()
    {
        var names = Types.Concat(Keywords).Concat(["at", "row", "value", "field", "record", "id-at", "other", "to-line", "to-key", "kind"])
            .Select(name => char.ToLowerInvariant(name[0]) + name[1..]).Distinct().ToArray();
        CompilesWithoutTheRefused(names, _ => "schema/item.yaml", name => $"  {name}: {{ type: string, unique: true, index: true }}\n", """
            entity: Item
            plural: Items
            index: [[code-a, code-b]]
            fields:
              code-a: { type: string? }
              code-b: { type: int? }
              my-edtf: { type: edtf, default: 2018 }
              my-measure: { type: measure, default: 1 EUR }
              my-uri: { type: uri, default: "https://example.org" }
              my-date: { type: date, default: 2018-09-13 }
              my-kind: { type: Kind, default: one }
              my-many: { type: uri* }
              my-self: { type: Item?, inverse: others }
            enums:
              Kind: { members: { one: One. } }

            """);
    }

    [Fact]
    public void A_record_of_any_id()
    {
        var ids = Types.Concat(Keywords).Concat(["all", "get", "find", "items", "item", "item-table", "item-indexes", "dataset-storage", "find-by-code", "by-code", "to-string", "equals", "2018"])
            .Select(Kebab).Distinct().ToArray();
        CompilesWithoutTheRefused(ids, _ => "items.yaml", id => $"  - {{ id: {id}, code: {id}, other: {id}, day: 2018 }}\n", "items:\n", new YamlFile(
            "schema/item.yaml",
            "entity: Item\nplural: Items\nmembers: true\nwhen: day\nindex: [code, other]\nfields:\n  day: { type: edtf }\n  code: { type: string, unique: true, index: true }\n  other: { type: Item, inverse: items }\n"));
    }

    [Fact]
    public void A_namespace_of_any_name()
    {
        foreach (var name in new[] { "System", "Edtf", "Statecraft", "Statecraft.Core", "Item", "Items", "Linq", "A.B.C", "Microsoft", "Uri.Edtf" })
            CompilesOrIsRefused(
                new YamlFile("dataset.yaml", $"name: N\nnamespace: {name}\n"),
                new YamlFile("schema/item.yaml", "entity: Item\nplural: Items\nmembers: true\nfields:\n  kind: { type: Kind, default: one }\n  day: { type: edtf, default: 2018 }\nenums:\n  Kind: { members: { one: One. } }\n"),
                new YamlFile("items.yaml", "items:\n  - id: a\n"));
    }

    private static string[] Keywords =>
        ["abstract", "as", "base", "bool", "class", "default", "event", "is", "new", "null", "object", "params", "string", "this", "throw", "void", "var", "yield", "await", "async"];

    /// <summary>Compiles all names at once, each in what <paramref name="write"/> makes of it, without those that are refused.</summary>
    private static void CompilesWithoutTheRefused(string[] names, Func<string, string> file, Func<string, string> write, string head = "", params YamlFile[] more)
    {
        var refused = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var last = "";
        for (var round = 0; round < 3; round++)
        {
            var files = names.Where(name => !refused.Contains(name)).GroupBy(file)
                .Select(group => new YamlFile(group.Key, head + string.Concat(group.Select(write)))).Append(new YamlFile("dataset.yaml", Dataset)).Concat(more).ToList();
            var problems = Roslyn.Run(files).GetRunResult().Diagnostics;
            if (problems.IsEmpty)
            {
                Programs.Load(files);
                return;
            }

            last = string.Join('\n', problems);
            foreach (var problem in problems)
            {
                Assert.StartsWith("STC", problem.Id, StringComparison.Ordinal);
                foreach (Match match in Quoted().Matches(problem.GetMessage(CultureInfo.InvariantCulture)))
                {
                    refused.Add(match.Groups["name"].Value);
                    refused.Add(match.Value.Trim('\''));
                }
            }
        }

        Assert.Fail("What is refused is refused for another reason than its name:\n" + last);
    }

    private static void CompilesOrIsRefused(params YamlFile[] files)
    {
        if (Roslyn.Run(files).GetRunResult().Diagnostics is { IsEmpty: false } problems) Assert.All(problems, p => Assert.StartsWith("STC", p.Id, StringComparison.Ordinal));
        else Programs.Load(files);
    }

    private static string Kebab(string name) => Capitals().Replace(name, "-$0").Trim('-').ToLowerInvariant();

    /// <summary>What a message quotes, without what was put around a name.</summary>
    [GeneratedRegex("'(?:One|All)?(?<name>[A-Za-z0-9-]+?)(?:List|Table)?'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Capitals();
}
