namespace Statecraft.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-check-").FullName;

    public CheckTests()
    {
        Write("dataset.yaml", "name: Shelf\nnamespace: Shelf\n");
        Write("schema/book.yaml", "entity: Book\nplural: Books\nfields:\n  title: { type: string }\n  sequel: { type: Book? }\n");
        Write("books.yaml", "books:\n  - { id: one, title: One, sequel: two }\n  - { id: two, title: Two }\n");
    }

    private string Shown => folder.Replace('\\', '/');

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_sound_dataset_is_counted() => Assert.Equal(new Ran(0, "2 books: no problems\n", ""), Ran.Command("check", folder));

    [Fact]
    public void Every_problem_is_a_line_that_an_editor_can_follow()
    {
        Write("more/books.yaml", "books:\n  - id: three\n    titel: Three\n    sequel: tow\n");
        Write("more/broken.yaml", "books:\n  - id: four\n\ttitle: Four\n");
        var ran = Ran.Command("check", folder);
        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(ran.Error);
        Assert.Equal(
            [
                $"{Shown}/more/books.yaml(2,9): error STC3003: The field 'title' is missing in the book 'three'; add it.",
                $"{Shown}/more/books.yaml(3,5): error STC3002: 'titel' is no field of Book; did you mean 'title'?",
                $"{Shown}/more/books.yaml(4,13): error STC4003: There is no book 'tow'; did you mean 'two'?",
                $"{Shown}/more/broken.yaml(3,1): error STC1001: A tab stands in the indentation; indent with spaces only.",
                "",
                "4 problems in 2 files",
                "",
            ],
            ran.Output.Split('\n'));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_misuse() =>
        Assert.Equal(new Ran(2, "", "There is no folder 'nowhere-at-all'.\n"), Ran.Command("check", "nowhere-at-all"));

    [Fact]
    public void A_folder_without_a_dataset_is_misuse() =>
        Assert.Equal(new Ran(2, "", $"'{folder}/schema' is no dataset: it has no dataset.yaml.\n"), Ran.Command("check", folder + "/schema"));

    [Fact]
    public void Hidden_folders_are_passed_over()
    {
        Write(".hidden/books.yaml", "nonsense: [\n");
        Assert.Equal(new Ran(0, "2 books: no problems\n", ""), Ran.Command("check", folder));
    }

    [Fact]
    public void A_loop_of_links_is_read_once()
    {
        Directory.CreateDirectory(Path.Combine(folder, "inner"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "loop"), folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "inner", "up"), "..");
        Assert.Equal(new Ran(0, "2 books: no problems\n", ""), Ran.Command("check", folder));
    }

    [Fact]
    public void Links_are_followed_as_in_a_build()
    {
        using var elsewhere = new Elsewhere();
        File.WriteAllText(Path.Combine(elsewhere.Path, "more.yaml"), "books:\n  - { id: three, title: Three }\n");
        Directory.CreateSymbolicLink(Path.Combine(folder, "linked"), elsewhere.Path);
        Assert.Equal(new Ran(0, "3 books: no problems\n", ""), Ran.Command("check", folder));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_no_stack_trace()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "gone.yaml"), Path.Combine(folder, "nowhere.yaml"));
        var ran = Ran.Command("check", folder);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("gone.yaml", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_colours()
    {
        Write("books.yaml", "books:\n  - { id: one }\n");
        Assert.Contains("\u001b[91merror STC3003", Ran.On(new Terminal(60, HasColor: true), "check", folder).Output, StringComparison.Ordinal);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private sealed class Elsewhere : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("statecraft-elsewhere-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
