using System.Text.Json;

namespace Statecraft.Tool.Tests.Stats;

public sealed class StatsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-stats-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_counts_are_those_of_the_records()
    {
        (string, int)[] expected =
        [
            ("countries", Countries.All.Count),
            ("officials", Officials.All.Count),
            ("tenures", Officials.All.Sum(official => official.Tenures.Length)),
            ("visits", Visits.All.Count),
            ("meetings", Visits.All.Sum(visit => visit.Meetings.Length)),
            ("transfers", Transfers.All.Count),
            ("sources", Sources.All.Count),
        ];
        var ran = Ran.Command("stats", Repository.Data, "--json");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal(expected, json.RootElement.EnumerateObject().Skip(2).Select(property => (property.Name, property.Value.GetInt32())));
    }

    [Fact]
    public void It_says_which_data_was_counted()
    {
        using var json = JsonDocument.Parse(Ran.Command("stats", Repository.Data, "--json").Output);
        Assert.Equal([("version", Dataset.Version), ("contentHash", Dataset.ContentHash)], json.RootElement.EnumerateObject().Take(2).Select(property => (property.Name, property.Value.GetString()!)));
        Assert.EndsWith($"\n\nversion {Dataset.Version}\ncontent {Dataset.ContentHash}\n", Ran.Command("stats", Repository.Data).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_of_the_dataset_counts_the_same() =>
        Assert.Equal(
            [("countries", Countries.All.Count), ("officials", Officials.All.Count), ("sources", Sources.All.Count), ("transfers", Transfers.All.Count), ("visits", Visits.All.Count)],
            Dataset.Counts.Select(counted => (counted.Kind, counted.Count)));

    [Fact]
    public void The_text_has_a_line_a_count_in_columns()
    {
        var lines = Ran.Command("stats", Repository.Data).Output.Split("\n\n")[0].Split('\n');
        Assert.Equal(["countries", "officials", "tenures", "visits", "meetings", "transfers", "sources"], lines.Select(line => line.Split(' ')[0]));
        Assert.All(lines, line => Assert.Equal(lines[0].Length, line.Length));
    }

    [Fact]
    public void A_dataset_of_other_things_has_its_own_counted() =>
        Assert.StartsWith("countries    3\nferry-lines  3\n\nversion ", Ran.Command("stats", Repository.Ferries).Output, StringComparison.Ordinal);

    [Fact]
    public void JSON_has_the_same_names_whatever_the_dataset_has()
    {
        using var json = JsonDocument.Parse(Ran.Command("stats", Repository.Ferries, "--json").Output);
        Assert.Equal([3, 0, 0, 0, 0, 0, 0], json.RootElement.EnumerateObject().Skip(2).Select(property => property.Value.GetInt32()));
    }

    [Fact]
    public void A_dataset_of_nothing_has_the_fingerprint_of_nothing()
    {
        File.WriteAllText(Path.Combine(folder, "dataset.yaml"), "name: Nothing\nnamespace: Nothing\n");
        Assert.Equal(new Ran(0, "\nversion 0.0.0\ncontent e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n", ""), Ran.Command("stats", folder));
    }

    [Fact]
    public void What_has_problems_is_not_counted()
    {
        File.WriteAllText(Path.Combine(folder, "dataset.yaml"), "name: Shelf\n");
        var ran = Ran.Command("stats", folder, "--json");
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(Ran.Command("check", folder), ran);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_misuse() =>
        Assert.Equal(new Ran(2, "", "There is no folder 'nowhere-at-all'.\n"), Ran.Command("stats", "nowhere-at-all"));
}
