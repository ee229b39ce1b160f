using Statecraft.Tool.Format;

namespace Statecraft.Tool.Tests.Format;

public sealed class FormatCommandTests : IDisposable
{
    private const string Sloppy = "# Ours.\nbooks:\n- {id: one, title: \"One\"}\n";
    private const string Formed = "# Ours.\nbooks:\n  - id: one\n    title: One\n";

    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-format-").FullName;

    public FormatCommandTests()
    {
        foreach (var file in ShelfSchema.Files) Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes));
        Write("books.yaml", Sloppy);
        Write("more/readers.yml", "readers:\n  - id: ann\n");
    }

    private string Shown => folder.Replace('\\', '/');

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_get_their_form_and_the_schema_stays_as_it_is()
    {
        Assert.Equal(new Ran(0, $"{Shown}/books.yaml\nformatted 1 file, 1 had the form already\n", ""), Ran.Command("format", folder));
        Assert.Equal(Formed, Read("books.yaml"));
        Assert.Equal(ShelfSchema.Files[1].Bytes, File.ReadAllBytes(Path.Combine(folder, "schema/book.yaml")));
        Assert.Equal(new Ran(0, "formatted 0 files, 2 had the form already\n", ""), Ran.Command("format", folder));
    }

    [Fact]
    public void A_check_changes_nothing_and_shows_the_first_line_that_would_change()
    {
        Assert.Equal(
            new Ran(
                1,
                $"{Shown}/books.yaml(3,1): has another form.\n  - - {{id: one, title: \"One\"}}\n  +   - id: one\n1 file would change, 1 had the form already\n",
                ""),
            Ran.Command("format", folder, "--check"));
        Assert.Equal(Sloppy, Read("books.yaml"));
    }

    [Fact]
    public void One_file_or_folder_can_be_named()
    {
        Assert.Equal(new Ran(0, "formatted 0 files, 1 had the form already\n", ""), Ran.Command("format", Path.Combine(folder, "more")));
        Assert.Equal(Sloppy, Read("books.yaml"));
        Assert.Equal(new Ran(0, $"{Shown}/books.yaml\nformatted 1 file, 0 had the form already\n", ""), Ran.Command("format", Path.Combine(folder, "books.yaml")));
        Assert.Equal(Formed, Read("books.yaml"));
    }

    [Fact]
    public void What_is_no_plain_YAML_is_left_alone_with_the_reason_and_others_are_formatted()
    {
        var untouched = new Dictionary<string, string>
        {
            ["alias.yaml"] = "books:\n  - &a { id: three }\n",
            ["broken.yaml"] = "books:\n  - { id: two\n",
            ["value.yaml"] = "books:\n  - id:   four\n    title:\n",
        };
        foreach (var (path, text) in untouched) Write(path, text);
        var ran = Ran.Command("format", folder);
        Assert.Equal((1, ""), (ran.ExitCode, ran.Error));
        var lines = ran.Output.Split('\n');
        Assert.StartsWith($"{Shown}/alias.yaml(2,5): error STC1005: ", lines[0], StringComparison.Ordinal);
        Assert.Equal($"{Shown}/books.yaml", lines[1]);
        Assert.Matches(@"/broken\.yaml\([0-9]+,[0-9]+\): error STC1004: ", lines[2]);
        Assert.Equal($"{Shown}/value.yaml(3,11): a value is missing.", lines[3]);
        Assert.Equal(["formatted 1 file, 1 had the form already, 3 left alone", ""], lines[4..]);
        Assert.Equal(Formed, Read("books.yaml"));
        Assert.All(untouched, file => Assert.Equal(file.Value, Read(file.Key)));
    }

    [Fact]
    public void What_is_not_UTF_8_is_left_alone_to_the_byte()
    {
        byte[][] others = [System.Text.Encoding.Latin1.GetBytes("books:\n- id: a\n  title: \u00E9\n"), [.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes(Sloppy)]];
        foreach (var bytes in others)
        {
            File.WriteAllBytes(Path.Combine(folder, "books.yaml"), bytes);
            var ran = Ran.Command("format", folder);
            Assert.Equal(1, ran.ExitCode);
            Assert.Contains("error STC1015", ran.Output, StringComparison.Ordinal);
            Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(folder, "books.yaml")));
        }
    }

    [Fact]
    public void Records_with_mistakes_have_a_form_all_the_same()
    {
        Write("books.yaml", "books:\n- {id: one, title: One, pages: many, titel: Two}\nbokks:\n- id: x\n");
        Assert.Equal(0, Ran.Command("format", folder).ExitCode);
        Assert.Equal("books:\n  - id: one\n    title: One\n    pages: many\n    titel: Two\nbokks:\n  - id: x\n", Read("books.yaml"));
    }

    [Fact]
    public void Without_a_schema_nothing_has_a_form()
    {
        Write("schema/book.yaml", "entity: Book\nplural: Books\nfields: { title: { type: sting } }\n");
        var ran = Ran.Command("format", folder);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("schema/book.yaml(3,26): error STC2004", ran.Output, StringComparison.Ordinal);
        Assert.Equal(Sloppy, Read("books.yaml"));
    }

    [Theory]
    [InlineData("nowhere", "There is no file or folder '{0}/nowhere'.\n")]
    [InlineData("schema", "'{0}/schema' is no data file, and has none in it.\n")]
    [InlineData("dataset.yaml", "'{0}/dataset.yaml' is no data file, and has none in it.\n")]
    public void What_is_no_data_is_misuse(string path, string message) => Assert.Equal(
        new Ran(2, "", message.Replace("{0}", folder, StringComparison.Ordinal)), Ran.Command("format", $"{folder}/{path}"));

    [Fact]
    public void A_file_outside_of_any_dataset_is_misuse()
    {
        File.Delete(Path.Combine(folder, "dataset.yaml"));
        Assert.Equal(2, Ran.Command("format", Path.Combine(folder, "books.yaml")).ExitCode);
        Assert.Equal(Sloppy, Read("books.yaml"));
    }

    [Fact]
    public void A_difference_is_the_first_line_that_is_not_the_same()
    {
        Assert.Equal(new FirstDifference(2, "b\r", "b"), FirstDifference.Of("a\nb\r\n", "a\nb\n"));
        Assert.Equal(new FirstDifference(2, null, ""), FirstDifference.Of("a", "a\n"));
        Assert.Equal("  - b\\r\n  + (end)\n", new FirstDifference(1, "b\r", null).ToString());
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
