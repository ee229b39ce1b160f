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
        var lines = ran.Output.Split('\n');
        Assert.StartsWith($"{Shown}/more/books.yaml(2,9): error STC3003: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{Shown}/more/books.yaml(3,5): error STC3002: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{Shown}/more/books.yaml(4,13): error STC4003: ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith($"{Shown}/more/broken.yaml(3,1): error STC1001: ", lines[3], StringComparison.Ordinal);
        Assert.Equal(["", "4 problems in 2 files", ""], lines[4..]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_misuse() =>
        Assert.Equal(new Ran(2, "", "There is no folder 'nowhere-at-all'.\n"), Ran.Command("check", "nowhere-at-all"));

    [Fact]
    public void A_folder_without_a_dataset_is_misuse() =>
        Assert.Equal(new Ran(2, "", $"'{folder}/schema' is no dataset: it has no dataset.yaml.\n"), Ran.Command("check", folder + "/schema"));

    [Fact]
    public void Hidden_folders_and_loops_of_links_are_passed_over()
    {
        Write(".hidden/books.yaml", "nonsense: [\n");
        Directory.CreateSymbolicLink(Path.Combine(folder, "loop"), folder);
        Assert.Equal(0, Ran.Command("check", folder).ExitCode);
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
}
