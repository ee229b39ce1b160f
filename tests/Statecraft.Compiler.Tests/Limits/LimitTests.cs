using System.Globalization;

namespace Statecraft.Compiler.Tests.Limits;

/// <summary>What the compiler says where there is more than it takes.</summary>
public sealed class LimitTests
{
    [Fact]
    public void A_file_that_is_too_large_says_so_and_the_ids_in_it_are_not_called_unknown()
    {
        var large = "woods:\n  - { id: black-forest, name: Black Forest }\n" + new string('#', 1 << 24);

        Assert.Equal(
            ["large.yaml(1,1): error STC8001: The file has 16,777,268 characters, and one of more than 16,777,216 is not read; spread its records over several files."],
            BirdDataset.LinesOf(("birds.yaml", "birds:\n  - { id: a, name: A, home: black-forest }\n"), ("large.yaml", large)));
    }

    [Fact]
    public void After_a_thousand_problems_of_a_file_the_others_are_counted()
    {
        var lines = BirdDataset.LinesOfData("birds:\n" + Many(1_500, i => $"  - {{ id: b{i}, name: A, eggs: none }}\n"));

        Assert.Equal(1_001, lines.Count);
        Assert.Equal("birds.yaml(1001,32): error STC8002: Further problems were found and are not shown (500); mend the first ones.", lines[^1]);
    }

    [Fact]
    public void Problems_between_records_are_counted_by_their_files()
    {
        var lines = BirdDataset.LinesOf(
            ("a.yaml", "birds:\n" + Many(1_002, i => $"  - {{ id: a{i}, name: A, home: x{i} }}\n")),
            ("b.yaml", "birds:\n" + Many(1_000, i => $"  - {{ id: b{i}, name: A, home: y{i} }}\n")));

        Assert.Equal(1_001 + 1_000, lines.Count);
        // They are found in the order of the ids, so what was left out is 998 and 999.
        Assert.Contains("a.yaml(999,32): error STC8002: Further problems were found and are not shown (2); mend the first ones.", lines);
    }

    [Fact]
    public void A_schema_has_a_thousand_names_of_a_sort()
    {
        Assert.Equal(
            ["schema/birds.yaml(1004,3): error STC8003: 'fields' has more names than 1,000, which is the most that a schema may have there."],
            BirdDataset.LinesOfSchema("entity: Bird\nplural: Birds\nfields:\n" + Many(1_002, i => $"  f{i}: {{ type: int? }}\n")));
        Assert.Equal(
            ["schema/birds.yaml(1004,7): error STC8003: 'members' has more names than 1,000, which is the most that a schema may have there."],
            BirdDataset.LinesOfSchema("enums:\n  Food:\n    members:\n" + Many(1_001, i => $"      w{i}: A word.\n")));
    }

    [Fact]
    public void All_files_together_declare_a_thousand_types()
    {
        var files = Enumerable.Range(0, 2).Select(file => ($"schema/{file}.yaml", "types:\n" + Many(501, i => $"  T{file}x{i}: {{ fields: {{ a: {{ type: int }} }} }}\n")));

        Assert.Equal(
            Enumerable.Range(501, 2).Select(line => $"schema/1.yaml({line},3): error STC8003: The schema has more names than 1,000, which is the most that a schema may have there."),
            BirdDataset.Compile(files).Select(p => p.ToString()));
    }

    [Fact]
    public void Nested_types_count_wherever_they_are_used()
    {
        var types = Many(20, i => $"  T{i}: {{ fields: {{ a: {{ type: T{i + 1} }}, b: {{ type: T{i + 1} }} }} }}\n") + "  T20: { fields: { a: { type: int } } }\n";
        var problem = Assert.Single(BirdDataset.OfSchema("entity: Bird\nplural: Birds\nfields: { a: { type: T8 } }\ntypes:\n" + types), p => p.Message.StartsWith("T7 ", StringComparison.Ordinal));

        Assert.Equal("schema/birds.yaml(12,3): error STC8003: T7 has more fields in nested types than 20,000, which is the most that a schema may have there.", problem.ToString());
    }

    private static string Many(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i).ToString(CultureInfo.InvariantCulture)));
}
