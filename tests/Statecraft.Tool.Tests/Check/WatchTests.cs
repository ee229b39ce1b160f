using System.Threading.Channels;
using Statecraft.Tool.Check;
using Statecraft.Tool.Check.Watch;

namespace Statecraft.Tool.Tests.Check;

public sealed class WatchTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-watch-").FullName;
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    public WatchTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "schema"));
        Write("dataset.yaml", "name: Shelf\nnamespace: Shelf\n");
        Write("schema/book.yaml", "entity: Book\nplural: Books\nfields:\n  title: { type: string }\n");
        Write("books.yaml", "books:\n  - { id: one, title: One }\n");
    }

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task It_is_checked_at_once_and_after_each_change()
    {
        Assert.Equal(ExitCode.Success, await Watch(Changes()));
        Assert.Equal(
            $"""
            1 books: no problems
            Watching {folder}; Ctrl-C ends it.

            books.yaml changed, checking again.
            {folder}/books.yaml(2,9): error STC3003: The field 'title' is missing in the book 'two'; add it.

            1 problem in 1 file

            2 files changed, checking again.
            1 books: no problems

            """,
            output.ToString(),
            ignoreLineEndingDifferences: true);
        Assert.Empty(error.ToString());

        async IAsyncEnumerable<IReadOnlyList<string>> Changes()
        {
            await Task.Yield();
            Write("books.yaml", "books:\n  - id: two\n");
            yield return ["books.yaml"];
            Write("books.yaml", "books:\n  - { id: two, title: Two }\n");
            yield return ["books.yaml", "more.yaml"];
        }
    }

    [Fact]
    public async Task A_file_that_is_just_being_replaced_is_waited_for()
    {
        File.Delete(Path.Combine(folder, "dataset.yaml"));
        var watch = Watch(AsyncEnumerable.Empty<IReadOnlyList<string>>());
        Write("dataset.yaml", "name: Shelf\nnamespace: Shelf\n");
        await watch;
        Assert.StartsWith("1 books: no problems\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stays_away_is_said_to_be_gone_and_the_watch_goes_on()
    {
        File.Delete(Path.Combine(folder, "dataset.yaml"));
        Assert.Equal(ExitCode.Success, await Watch(AsyncEnumerable.Empty<IReadOnlyList<string>>()));
        Assert.Equal($"'{folder}' is no dataset: it has no dataset.yaml.\n", error.ToString());
    }

    [Fact]
    public async Task An_interrupted_watch_ends_well()
    {
        using var interrupt = new CancellationTokenSource();
        await interrupt.CancelAsync();
        var changes = Debouncing.Settle(Channel.CreateUnbounded<string>().Reader, TimeProvider.System, interrupt.Token);
        Assert.Equal(ExitCode.Success, await Watch(changes));
    }

    [Fact]
    public async Task The_many_changes_of_one_save_are_one()
    {
        var changes = Channel.CreateUnbounded<string>();
        foreach (var path in new[] { "b.yaml", "a.yaml", "b.yaml" }) changes.Writer.TryWrite(path);
        changes.Writer.Complete();
        var cancellation = TestContext.Current.CancellationToken;
        var settled = await Debouncing.Settle(changes.Reader, TimeProvider.System, cancellation).ToListAsync(cancellation);
        Assert.Equal(["a.yaml", "b.yaml"], Assert.Single(settled));
    }

    [Fact]
    public async Task A_file_that_is_replaced_on_disk_has_changed()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        using var changes = new FolderChanges(folder);
        var first = changes.Read(limit.Token).FirstAsync(limit.Token);
        Write("books.yaml.new~", "books: []\n");
        File.Move(Path.Combine(folder, "books.yaml.new~"), Path.Combine(folder, "books.yaml"), overwrite: true);
        Assert.Equal(["books.yaml"], await first);
    }

    [Theory]
    [InlineData("--watch")]
    [InlineData("--watch", "--format", "text")]
    public void A_watch_of_no_folder_is_misuse_that_names_the_folder(params string[] options) =>
        Assert.Equal(new Ran(ExitCode.Misuse, "", "There is no folder 'nowhere-at-all'.\n"), Ran.Command(["check", "nowhere-at-all", .. options]));

    [Theory]
    [InlineData(WatcherChangeTypes.Changed, "visits/israel.yaml", true)]
    [InlineData(WatcherChangeTypes.Deleted, "visits", true)]
    [InlineData(WatcherChangeTypes.Changed, "visits", false)]
    [InlineData(WatcherChangeTypes.Created, "visits/.#israel.yaml", false)]
    [InlineData(WatcherChangeTypes.Created, ".git/index", false)]
    [InlineData(WatcherChangeTypes.Changed, "import/people.csv", false)]
    [InlineData(WatcherChangeTypes.Created, "israel.yaml~", false)]
    public void Only_what_is_read_matters(WatcherChangeTypes type, string path, bool matters) => Assert.Equal(matters, FolderChanges.Matters(type, path));

    private Task<int> Watch(IAsyncEnumerable<IReadOnlyList<string>> changes) =>
        Watching.Run(new DatasetSource(folder), changes, TimeProvider.System, output, error, Terminal.Plain);

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(folder, path), text);
}
