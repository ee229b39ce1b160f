using System.Globalization;

namespace Statecraft.Tool.Tests.Export;

public sealed class ExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-ferries-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_entity_and_every_list_of_values_with_parts_is_a_table()
    {
        using var exported = Exported.Of(Repository.Ferries);
        await Verifier.Verify(exported.Tables());
    }

    [Fact]
    public async Task The_same_tables_are_JSON_with_an_object_a_line()
    {
        using var exported = Exported.Of(Repository.Ferries, "jsonl");
        await Verifier.Verify(exported.Tables());
    }

    [Fact]
    public void Commas_quotes_and_line_breaks_are_read_back_as_they_were_written()
    {
        using var exported = Exported.Of(Repository.Ferries);
        var line = exported.Records("ferry-lines").Single(row => row["id"] == "sound");
        Assert.Equal("\"The\" ferry, or\nthe boat", line["remark"]);
        Assert.Equal("first line\nlast line", exported.Records("ferry-lines").Single(row => row["id"] == "long")["remark"]);
        Assert.Equal("Øresund, Ltd", line["owner_name"]);
        Assert.Equal("Malmö \"C\"", line["owner_seat_town"]);
        Assert.Equal("https://example.org/?a=1,2", line["site"]);
        Assert.Equal("=SUM(A1)", exported.Records("ferry-lines-crew")[1]["name"]);
    }

    [Fact]
    public void A_semicolon_within_a_value_of_a_list_is_told_from_one_between_values()
    {
        using var exported = Exported.Of(Repository.Ferries);
        Assert.Equal(@"HH;Elsinore\; the short one;a\\b", exported.Records("ferry-lines").Single(row => row["id"] == "sound")["aliases"]);
    }

    [Fact]
    public void A_country_without_a_code_leaves_its_place_in_a_list_of_codes_empty()
    {
        using var exported = Exported.Of(Repository.Ferries);
        var line = exported.Records("ferry-lines").Single(row => row["id"] == "sound");
        Assert.Equal(("denmark;atlantis;sweden", "DNK;;SWE", "390;;380"), (line["passes"], line["passes_iso3"], line["passes_cow"]));
    }

    [Fact]
    public void Rows_of_a_list_within_a_list_say_where_the_outer_one_stands()
    {
        using var exported = Exported.Of(Repository.Ferries);
        Assert.Equal(
            ["sound 1 1 denmark", "sound 1 2 atlantis", "sound 3 1 sweden"],
            exported.Records("ferry-lines-crew-licences").Select(row => $"{row["ferry_line_id"]} {row["crew_position"]} {row["position"]} {row["of"]}"));
    }

    [Fact]
    public void Two_columns_or_tables_of_one_name_are_told_apart()
    {
        Write("dataset.yaml", "name: Clash\nnamespace: Clash\n");
        Write("schema/box.yaml", """
            entity: Box
            plural: Boxes
            fields:
              made: { type: edtf? }
              made-latest: { type: string? }
              lids: { type: Lid* }
            types:
              Lid: { fields: { box-id: { type: string }, position: { type: int } } }
            """);
        Write("schema/lid.yaml", "entity: BoxesLid\nplural: BoxesLids\nfields:\n  name: { type: string }\n");
        Write("boxes.yaml", "boxes:\n  - { id: one, made: 1999, made-latest: no, lids: [{ box-id: x, position: 7 }] }\n");
        using var exported = Exported.Of(folder);
        Assert.Equal(
            """
            == boxes.csv
            id,former_ids,made,made_earliest,made_latest,made_latest_2
            one,,1999,1999-01-01,1999-12-31,no
            == boxes-lids-2.csv
            box_id,position,box_id_2,position_2
            one,1,x,7
            == boxes-lids.csv
            id,former_ids,name

            """.ReplaceLineEndings("\n"),
            exported.Tables());
    }

    [Fact]
    public void Problems_are_said_as_check_says_them_and_nothing_is_written()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Ferries, "*.yaml", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(Repository.Ferries, file), File.ReadAllText(file).Replace("of: sweden", "of: swedn", StringComparison.Ordinal));
        var tables = Path.Combine(folder, "tables");
        var ran = Ran.Command("export", tables, folder);
        Assert.Equal(Ran.Command("check", folder), ran);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("STC4003: There is no country 'swedn'", ran.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(tables));
    }

    [Fact]
    public void Files_of_its_own_are_written_over_and_others_left_alone()
    {
        Write("countries.csv", new string('x', 100_000));
        Write("notes.txt", "mine");
        Assert.Equal(0, Ran.Command("export", folder, Repository.Ferries).ExitCode);
        using var exported = Exported.Of(Repository.Ferries);
        Assert.Equal(exported.Text("countries.csv"), File.ReadAllText(Path.Combine(folder, "countries.csv")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "notes.txt")));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public void Files_are_the_same_in_every_culture_without_a_byte_order_mark_or_carriage_returns(string format)
    {
        using var plain = Exported.Of(Repository.Ferries, format);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        using var german = Exported.Of(Repository.Ferries, format);
        foreach (var file in plain.Files)
        {
            var bytes = File.ReadAllBytes(Path.Combine(plain.Folder, file));
            Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(german.Folder, file)));
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
    }

    [Fact]
    public void The_files_are_named_by_the_folder_that_was_asked_for()
    {
        var ran = Ran.Command("export", folder + "/", Repository.Ferries);
        Assert.StartsWith($"{folder.Replace('\\', '/')}/countries.csv\n", ran.Output, StringComparison.Ordinal);
        Assert.All(ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), file => Assert.True(File.Exists(file)));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_misuse()
    {
        Write("tables", "");
        var file = Path.Combine(folder, "tables");
        Assert.Equal(new Ran(2, "", $"'{file}' is a file; name a folder for the tables.\n"), Ran.Command("export", file, Repository.Ferries));
    }

    [Fact]
    public void A_folder_without_a_dataset_is_misuse() =>
        Assert.Equal(new Ran(2, "", $"'{folder}' is no dataset: it has no dataset.yaml.\n"), Ran.Command("export", folder, folder));

    [Fact]
    public void An_unknown_format_is_misuse_that_names_the_known_ones()
    {
        var ran = Ran.Command("export", folder, Repository.Ferries, "--format", "xlsx");
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("'csv'", ran.Error, StringComparison.Ordinal);
        Assert.Contains("'jsonl'", ran.Error, StringComparison.Ordinal);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
