namespace Statecraft.Tool.Tests.Create;

public sealed class NewTests : IDisposable
{
    private static readonly string[] Sailing = ["sailing", "--from", "elsinore", "--to", "helsingborg", "--load", "trains", "--ship", "Kronprinsessan Margareta"];

    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Fact]
    public void A_record_is_written_at_its_place_in_the_file_of_those_like_it_and_nothing_else_changes()
    {
        var before = harbour.Read("sailings/sound.yaml");
        var ran = harbour.New([.. Sailing, "--dates", "1905-06", "--fare", "2 DKK"]);
        const string Record = """
              - id: elsinore-helsingborg-trains-1905-06
                from: elsinore
                to: helsingborg
                dates: 1905-06
                load: trains
                ship: Kronprinsessan Margareta
                fare: 2 DKK

            """;
        var written = "Written to " + harbour.Folder + "/sailings/sound.yaml(10), the file of elsinore-helsingborg-trains-1892, which is most like it.\n";
        Assert.Equal(new Ran(0, $"sailings:\n{Record}\n{written}Next: statecraft check {harbour.Folder}\n", ""), ran);
        Assert.Equal(["sailings/sound.yaml"], harbour.Changed());
        Assert.Equal(before.Replace("  - { id:", Record + "  - { id:", StringComparison.Ordinal), harbour.Read("sailings/sound.yaml"));
        Assert.Equal(0, Ran.Command("check", harbour.Folder).ExitCode);
    }

    [Fact]
    public void What_is_missing_is_said_where_nobody_can_be_asked()
    {
        var expected = "The sailing is not finished; it needs\n  --to              Where it ends.\n  --load            What it carries.\n  --ship or --line  The ship.\n";
        Assert.Equal(new Ran(2, "", expected), harbour.New("sailings", "--from", "elsinore"));
        Assert.Empty(harbour.Changed());
    }

    [Theory]
    [InlineData("--to", "mesina", "There is no port 'mesina'; did you mean 'messina'?\n")]
    [InlineData("--dates", "1905-13", "'1905-13' has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24.\n")]
    [InlineData("--load", "train", "'train' is no Load; did you mean 'trains'?\n")]
    [InlineData("--calls", "port: messina, hours: 0", "0 is less than 1, the least that 'hours' may be.\n")]
    [InlineData("--id", "Two Words", "'Two Words' is no slug")]
    [InlineData("--id", "undated", "There is a sailing 'undated' already.\n")]
    [InlineData("--captain", "x", "'captain' is no field of sailing; it has id, former-ids, from, to, dates")]
    [InlineData("--lone", "x", "'lone' is no field of sailing; did you mean 'line'?\n")]
    [InlineData("--set", "line", "'line' has no '='; a field is set as name=value.\n")]
    [InlineData("--line", null, "'--line' has no value.\n")]
    [InlineData("line", null, "'line' belongs to no field; give a field as --name value, in quotes where the value has blanks.\n")]
    [InlineData("--file", "../x.yaml", "'../x.yaml' is not within the folder of the dataset.\n")]
    [InlineData("--file", "schema/x.yaml", "'schema/x.yaml' is for the schema, not for records.\n")]
    [InlineData("--file", "x.txt", "'x.txt' is no file for records: its name does not end in .yaml.\n")]
    public void A_mistake_is_said_and_nothing_is_written(string option, string? value, string start)
    {
        var ran = harbour.New(["sailing", option, .. value is null ? Array.Empty<string>() : [value]]);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.StartsWith(start, ran.Error, StringComparison.Ordinal);
        Assert.Empty(harbour.Changed());
    }

    [Fact]
    public void A_kind_that_there_is_not_is_misuse() =>
        Assert.Equal(new Ran(2, "", "'ship' is no kind of record; known are port and sailing.\n"), harbour.New("ship"));

    [Fact]
    public void The_whole_record_is_checked_against_the_dataset()
    {
        var ran = harbour.New([.. Sailing, "--dates", "1850"]);
        Assert.Equal((1, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("helsingborg", ran.Error, StringComparison.Ordinal);
        Assert.Empty(harbour.Changed());
    }

    [Theory]
    [InlineData("{ port: messina, hours: 3 }", "\n    calls:\n      - { port: messina, hours: 3 }\n")]
    [InlineData("hours: 3, port: messina", "\n    calls:\n      - { port: messina, hours: 3 }\n")]
    [InlineData("port: messina", "\n    calls: [messina]\n")]
    [InlineData("[messina, { port: elsinore, hours: 1 }]", "\n    calls:\n      - messina\n      - { port: elsinore, hours: 1 }\n")]
    public void Values_within_values_need_no_braces(string calls, string written)
    {
        Assert.Equal(0, harbour.New([.. Sailing, "--calls", calls]).ExitCode);
        Assert.Contains(written, harbour.Read("sailings/sound.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_stands_twice_makes_a_list_and_set_is_another_way_to_say_it()
    {
        Assert.Equal(0, harbour.New([.. Sailing, "--calls", "messina", "--calls", "elsinore", "--set", "delayed=true", "--fare=2 DKK"]).ExitCode);
        Assert.Contains("\n    calls: [messina, elsinore]\n    fare: 2 DKK\n    delayed: true\n", harbour.Read("sailings/sound.yaml"), StringComparison.Ordinal);
        Assert.Equal(2, harbour.New([.. Sailing, "--from", "messina"]).ExitCode);
    }

    [Fact]
    public void The_id_is_the_name_as_a_slug_with_a_number_where_it_is_taken()
    {
        Assert.Equal(0, harbour.New("port", "--name", "Göteborg", "--sea", "baltic", "--names", "Gothenburg").ExitCode);
        Assert.Equal(0, harbour.New("port", "--name", "Goteborg", "--sea", "baltic").ExitCode);
        var text = harbour.Read("ports.yaml");
        Assert.Contains("  - id: goteborg\n    name: Göteborg\n    names: [Gothenburg]\n    sea: baltic\n  - id: goteborg-2\n", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("id: elsinore", StringComparison.Ordinal) < text.IndexOf("id: goteborg", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_can_be_named_and_need_not_be_there()
    {
        Assert.Equal(0, harbour.New([.. Sailing, "--file", $"{harbour.Folder}/sailings/new/a.yaml"]).ExitCode);
        Assert.Equal(["sailings/new/a.yaml"], harbour.Changed());
        Assert.StartsWith("sailings:\n  - id: elsinore-helsingborg-trains\n", harbour.Read("sailings/new/a.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, harbour.New([.. Sailing, "--file", "ports.yaml", "--id", "b"]).ExitCode);
        Assert.EndsWith("    sea: mediterranean\nsailings:\n  - id: b\n    from: elsinore\n    to: helsingborg\n    load: trains\n    ship: Kronprinsessan Margareta\n", harbour.Read("ports.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_files_that_are_alike_the_one_nearest_in_time_counts()
    {
        harbour.Write("sailings/later.yaml", "sailings:\n  - { id: later, from: elsinore, to: helsingborg, dates: 1960, load: trains, ship: Svea }\n");
        harbour.New([.. Sailing, "--dates", "1955"]);
        Assert.Contains("1955", harbour.Read("sailings/later.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_record_of_a_kind_gets_a_file_of_its_own()
    {
        Directory.Delete(Path.Combine(harbour.Folder, "sailings"), recursive: true);
        Assert.Equal(0, harbour.New(Sailing).ExitCode);
        Assert.StartsWith("sailings:\n  - id: ", harbour.Read("sailings/new.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sailings:\r\n- id: a\r\n  from: elsinore\r\n  to: helsingborg\r\n  load: trains\r\n  ship: A", "\r\n- id: b\r\n  from: elsinore\r\n")]
    [InlineData("\uFEFFsailings:\n    - id: a\n      from: elsinore\n      to: helsingborg\n      load: trains\n      ship: A\n\n", "\n    - id: b\n      from: elsinore\n")]
    public void A_file_keeps_its_line_ends_its_margin_and_its_mark(string file, string written)
    {
        harbour.Write("sailings/own.yaml", file);
        Assert.Equal(0, harbour.New([.. Sailing, "--file", "sailings/own.yaml", "--id", "b"]).ExitCode);
        var bytes = File.ReadAllBytes(Path.Combine(harbour.Folder, "sailings/own.yaml"));
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        Assert.StartsWith(file, text, StringComparison.Ordinal);
        Assert.Contains(written, text, StringComparison.Ordinal);
        Assert.Equal(file.Contains('\r'), text.Split('\n').SkipLast(1).All(line => line.EndsWith('\r')));
    }
}
