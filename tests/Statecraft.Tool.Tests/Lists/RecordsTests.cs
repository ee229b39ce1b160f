using System.Text.Json.Nodes;

namespace Statecraft.Tool.Tests.Lists;

/// <summary>The commands on a dataset that refers to ours.</summary>
public sealed class RecordsTests : IClassFixture<Trainings>
{
    private readonly Trainings trainings;

    public RecordsTests(Trainings trainings) => this.trainings = trainings;

    [Fact]
    public void The_list_has_every_record_of_the_dataset()
    {
        var ran = Ran.Command("records", Repository.Data);
        Assert.Equal((0, "", File.ReadAllText(trainings.List)), (ran.ExitCode, ran.Error, ran.Output));
        var lines = ran.Output.Split('\n');
        Assert.Equal(["statecraft-records: 1", "name: Statecraft"], lines[..2]);
        Assert.Contains("albania @1912/..", lines);
        Assert.Contains("avigdor-liberman <1958-07-05", lines);
        Assert.Equal(Countries.All.Count + Officials.All.Count + Sources.All.Count + Transfers.All.Count + Visits.All.Count, lines.Count(line => line.Length > 0 && !line.Contains(':', StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_says_of_its_references_what_it_says_of_own_ones()
    {
        Assert.Equal(new Ran(0, "1 trainings: no problems\n", ""), trainings.Command("check", trainings.Folder));
        using var others = new Trainings();
        others.Write("more.yaml", "trainings:\n  - { id: a, host: azerbaijn, dates: 2018 }\n  - { id: b, host: avigdor-liberman }\n  - { id: c, host: azerbaijan, dates: 1985 }\n");
        var ran = others.Command("check", others.Folder);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("more.yaml(2,20): error STC4003: There is no country 'azerbaijn'; did you mean 'azerbaijan'?", ran.Output, StringComparison.Ordinal);
        Assert.Contains("more.yaml(3,20): error STC4004: 'avigdor-liberman' is a official, and this refers to a country; it stands in Statecraft ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("more.yaml(4,20): error STC4005: 1985 is certainly outside the lifespan of 'azerbaijan', ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_list_its_types_are_unknown_and_a_list_that_is_not_there_is_said()
    {
        Assert.Contains("error STC2004: 'Country' is no type", Ran.Command("check", trainings.Folder).Output, StringComparison.Ordinal);
        var ran = Ran.Command("check", trainings.Folder, "--records", "nowhere.records.txt");
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("nowhere.records.txt", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_list_is_named_by_its_path()
    {
        using var others = new Trainings();
        File.WriteAllText(others.List, "rubbish\n");
        var ran = others.Command("check", others.Folder);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains($"{others.Folder}/{others.ListFromFolder}(1,1): error STC5001: This list of records is damaged: ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_find_stats_and_format_take_its_references_for_ids()
    {
        var shown = trainings.Command("show", "baku-2018", "--data", trainings.Folder);
        Assert.Contains("host: azerbaijan\n    trainers: [levan-izoria]\n", shown.Output, StringComparison.Ordinal);
        var json = JsonNode.Parse(trainings.Command("show", "baku-2018", "--data", trainings.Folder, "--json").Output)!["record"]!;
        Assert.Equal(("azerbaijan", "georgia"), (json["host"]!.GetValue<string>(), json["days"]![0]!["guest"]!.GetValue<string>()));
        Assert.Equal("trainings  baku-2018\n", trainings.Command("find", "baku", "--data", trainings.Folder).Output);
        Assert.StartsWith("trainings  1\n", trainings.Command("stats", trainings.Folder).Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (trainings.Command("format", trainings.Folder, "--check").ExitCode, trainings.Command("format", trainings.Folder, "--check").Error));
    }

    [Fact]
    public void Export_writes_the_ids()
    {
        using var others = new Trainings();
        var tables = Path.Combine(others.Folder, ".tables");
        Assert.Equal(0, others.Command("export", tables, others.Folder).ExitCode);
        Assert.Equal("baku-2018,,azerbaijan,levan-izoria,2018-09,2018-09-01,2018-09-30", File.ReadAllLines(Path.Combine(tables, "trainings.csv"))[1]);
        Assert.Equal(["training_id,position,guest,hours", "baku-2018,1,georgia,", "baku-2018,2,israel,2"], File.ReadAllLines(Path.Combine(tables, "trainings-days.csv")));
    }

    [Fact]
    public void New_writes_a_record_and_refuses_a_reference_that_leads_nowhere()
    {
        using var others = new Trainings();
        string[] call = ["new", "training", "--data", others.Folder, "--dates", "2019-05"];
        var refused = others.Command([.. call, "--host", "gorgia", "--days", "guest: isreal"]);
        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Equal("There is no country 'gorgia'; did you mean 'georgia'?\nThere is no country 'isreal'; did you mean 'israel'?\n", refused.Error);
        var written = others.Command([.. call, "--host", "georgia"]);
        Assert.Equal((0, ""), (written.ExitCode, written.Error));
        Assert.Contains("  - id: georgia-2019-05\n    host: georgia\n", written.Output, StringComparison.Ordinal);
        Assert.Contains($"Next: statecraft check {others.Folder} --records {others.List}\n", written.Output, StringComparison.Ordinal);
        Assert.Equal(new Ran(0, "2 trainings: no problems\n", ""), others.Command("check", others.Folder));
    }

    [Fact]
    public void Diff_compares_the_ids_of_two_states()
    {
        using var others = new Trainings();
        others.Write("trainings.yaml", "trainings:\n  - { id: baku-2018, host: georgia, dates: 2018-09 }\n");
        var ran = trainings.Command("diff", trainings.Folder, others.Folder);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("azerbaijan", ran.Output, StringComparison.Ordinal);
        Assert.Contains("georgia", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Editors_are_offered_the_ids_of_the_other_dataset()
    {
        using var others = new Trainings();
        Assert.Equal(0, others.Command("schema", others.Folder).ExitCode);
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(others.Folder, "schema", "json", "ids.schema.json")))!["definitions"]!;
        Assert.Equal("#/definitions/Country.id", schema["Training"]!["properties"]!["host"]!["$ref"]?.GetValue<string>() ?? schema["Training"]!["properties"]!["host"]!["allOf"]![0]!["$ref"]!.GetValue<string>());
        Assert.Contains("azerbaijan", schema["Country.id"]!["defaultSnippets"]!.AsArray().Select(offer => offer!["label"]!.GetValue<string>()));
        Assert.Contains("levan-izoria", schema["Official.id"]!["defaultSnippets"]!.AsArray().Select(offer => offer!["label"]!.GetValue<string>()));
    }
}
