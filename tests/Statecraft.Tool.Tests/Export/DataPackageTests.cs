using System.Text.Json;

namespace Statecraft.Tool.Tests.Export;

public class DataPackageTests
{
    public static TheoryData<string> Datasets => [Repository.Ferries, Repository.Data];

    [Fact]
    public async Task A_stranger_reads_what_the_tables_are()
    {
        using var exported = Exported.Of(Repository.Ferries);
        await Verifier.Verify(exported.Text("datapackage.json"));
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Its_fields_are_the_columns_and_its_resources_the_files(string dataset)
    {
        using var exported = Exported.Of(dataset);
        var package = exported.Package();
        Assert.Equal([.. exported.Files.SkipLast(1)], package.Select(resource => resource.GetProperty("path").GetString()));
        foreach (var resource in package)
            Assert.Equal(exported.Rows(Name(resource))[0], Strings(Schema(resource, "fields"), field => field.GetProperty("name")));
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Its_fields_are_those_of_every_object_of_the_other_format(string dataset)
    {
        using var exported = Exported.Of(dataset, "jsonl");
        foreach (var resource in exported.Package())
        {
            var names = Strings(Schema(resource, "fields"), field => field.GetProperty("name"));
            foreach (var line in exported.Text(Name(resource) + ".jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var json = JsonDocument.Parse(line);
                Assert.Equal(names, json.RootElement.EnumerateObject().Select(property => property.Name));
                foreach (var (property, field) in json.RootElement.EnumerateObject().Zip(Schema(resource, "fields").EnumerateArray()))
                    Assert.Contains(property.Value.ValueKind, Kinds(field.GetProperty("type").GetString()!));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Its_keys_hold(string dataset)
    {
        using var exported = Exported.Of(dataset);
        var package = exported.Package();
        foreach (var resource in package)
        {
            var rows = exported.Records(Name(resource));
            var primary = Strings(Schema(resource, "primaryKey"), name => name);
            Assert.Distinct(rows.Select(row => Key(row, primary)), StringComparer.Ordinal);
            if (!resource.GetProperty("schema").TryGetProperty("foreignKeys", out var keys)) continue;
            foreach (var key in keys.EnumerateArray())
            {
                var reference = key.GetProperty("reference");
                var there = Strings(reference.GetProperty("fields"), name => name);
                var known = exported.Records(reference.GetProperty("resource").GetString()!).Select(row => Key(row, there)).ToHashSet(StringComparer.Ordinal);
                var here = Strings(key.GetProperty("fields"), name => name);
                Assert.All(rows.Where(row => row[here[0]].Length > 0), row => Assert.Contains(Key(row, here), known));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void What_it_says_of_cells_holds(string dataset)
    {
        using var exported = Exported.Of(dataset);
        foreach (var resource in exported.Package())
        {
            var rows = exported.Records(Name(resource));
            foreach (var field in Schema(resource, "fields").EnumerateArray())
            {
                if (!field.TryGetProperty("constraints", out var constraints)) continue;
                var cells = rows.Select(row => row[field.GetProperty("name").GetString()!]).ToList();
                if (constraints.TryGetProperty("required", out _)) Assert.DoesNotContain("", cells);
                if (constraints.TryGetProperty("unique", out _)) Assert.Distinct(cells.Where(cell => cell.Length > 0), StringComparer.Ordinal);
                if (constraints.TryGetProperty("enum", out var words)) Assert.Empty(cells.Except([.. Strings(words, word => word), ""], StringComparer.Ordinal));
            }
        }
    }

    private static string Name(JsonElement resource) => resource.GetProperty("name").GetString()!;

    private static JsonElement Schema(JsonElement resource, string name) => resource.GetProperty("schema").GetProperty(name);

    private static List<string> Strings(JsonElement array, Func<JsonElement, JsonElement> item) => [.. array.EnumerateArray().Select(element => item(element).GetString()!)];

    private static string Key(IReadOnlyDictionary<string, string> row, IEnumerable<string> columns) => string.Join('|', columns.Select(column => row[column]));

    private static JsonValueKind[] Kinds(string type) => type switch
    {
        "integer" or "number" => [JsonValueKind.Number, JsonValueKind.Null],
        "boolean" => [JsonValueKind.True, JsonValueKind.False, JsonValueKind.Null],
        "array" => [JsonValueKind.Array],
        _ => [JsonValueKind.String, JsonValueKind.Null],
    };
}
