namespace Statecraft.Generator.Tests.Caching;

/// <summary>What an edit costs: each test makes one, and names what became of every step of the pipeline.</summary>
public sealed class CachingTests
{
    private static readonly YamlFile[] Files =
    [
        new("dataset.yaml", "name: Library\nnamespace: Library\n"),
        new("schema/book.yaml", """
            entity: Book
            plural: Books
            members: true
            summary: A book.
            fields:
              title: { type: string, summary: The title. }
              author: { type: Author, inverse: books, summary: Who wrote it. }
            """),
        new("schema/author.yaml", "entity: Author\nplural: Authors\nsummary: Who writes.\nfields:\n  name: { type: string, summary: The name. }\n"),
        new("authors.yaml", "authors:\n  - { id: ada, name: Ada }\n"),
        new("books/a.yaml", "books:\n  - { id: alpha, title: Alpha, author: ada }\n"),
        new("books/b.yaml", "books:\n  - { id: beta, title: Beta, author: ada }\n"),
    ];

    private readonly Pipeline start = new(Files);

    [Fact]
    public void The_first_run_does_everything()
    {
        Assert.Equal(Lines("File: 6 New", "Schema: 1 New", "Rows: 3 New", "Linked: 1 New", "Types: 1 New", "Output: 1 New", "Problems: 1 New"), start.Steps);
        Assert.Empty(start.Diagnostics);
    }

    [Fact]
    public void An_edit_of_C_sharp_does_nothing()
    {
        var after = start.EditCSharp("class Program { int more; }");
        Assert.Equal(AllCached, after.Steps);
        Assert.Equal("Cached", after.Sources);
    }

    [Fact]
    public void The_same_text_in_a_new_instance_goes_no_further_than_the_file()
    {
        var after = start.Edit("books/a.yaml", text => new string(text.ToCharArray()));
        Assert.Equal(AllCached.Replace("File: 6 Cached", "File: 1 Unchanged, 5 Cached", StringComparison.Ordinal), after.Steps);
        Assert.Equal("Cached", after.Sources);
    }

    [Fact]
    public void A_comment_in_a_data_file_re_reads_that_file_and_generates_nothing()
    {
        var after = start.Edit("books/a.yaml", text => "# A comment.\n\n" + text);
        Assert.Equal(
            Lines("File: 1 Modified, 5 Cached", "Schema: 1 Cached", "Rows: 1 Unchanged, 2 Cached", "Linked: 1 Cached", "Types: 1 Cached", "Output: 1 Cached", "Problems: 1 Unchanged"),
            after.Steps);
        Assert.Equal("Cached", after.Sources);
    }

    [Fact]
    public void A_comment_moves_the_problems_below_it_and_generates_nothing()
    {
        var broken = start.Edit("books/b.yaml", text => text.Replace("author: ada", "author: adda", StringComparison.Ordinal));
        Assert.Equal("/data/books/b.yaml(2,38): error STC4003: There is no author 'adda'; did you mean 'ada'?", broken.Diagnostics);
        var after = broken.Edit("books/b.yaml", text => "# A comment.\n" + text);
        Assert.Equal(
            Lines("File: 1 Modified, 5 Cached", "Schema: 1 Cached", "Rows: 1 Unchanged, 2 Cached", "Linked: 1 Cached", "Types: 1 Cached", "Output: 1 Cached", "Problems: 1 Modified"),
            after.Steps);
        Assert.Equal("/data/books/b.yaml(3,38): error STC4003: There is no author 'adda'; did you mean 'ada'?", after.Diagnostics);
    }

    [Fact]
    public void A_problem_that_is_mended_is_gone()
    {
        var broken = start.Edit("books/b.yaml", text => text.Replace("title: Beta, ", "", StringComparison.Ordinal));
        Assert.Equal("/data/books/b.yaml(2,11): error STC3003: The field 'title' is missing in the book 'beta'; add it.", broken.Diagnostics);
        Assert.Empty(broken.Edit("books/b.yaml", _ => Files[5].Text).Diagnostics);
    }

    [Fact]
    public void An_edit_of_a_value_re_reads_that_file_and_writes_the_data_but_not_the_types()
    {
        var after = start.Edit("books/a.yaml", text => text.Replace("Alpha", "Alpha, again", StringComparison.Ordinal).Replace("title: Alpha, again", "title: \"Alpha, again\"", StringComparison.Ordinal));
        Assert.Equal(
            Lines("File: 1 Modified, 5 Cached", "Schema: 1 Cached", "Rows: 1 Modified, 2 Cached", "Linked: 1 Modified", "Types: 1 Cached", "Output: 1 Modified", "Problems: 1 Unchanged"),
            after.Steps);
        Assert.Empty(after.Diagnostics);
    }

    [Fact]
    public void A_comment_in_a_schema_file_reads_no_data()
    {
        var after = start.Edit("schema/book.yaml", text => "# A comment.\n" + text);
        Assert.Equal(
            Lines("File: 1 Modified, 5 Cached", "Schema: 1 Cached", "Rows: 3 Cached", "Linked: 1 Cached", "Types: 1 Cached", "Output: 1 Cached", "Problems: 1 Cached"),
            after.Steps);
        Assert.Equal("Cached", after.Sources);
    }

    [Fact]
    public void A_comment_moves_the_problems_of_the_schema()
    {
        var broken = start.Edit("schema/author.yaml", text => text.Replace("type: string", "type: strin", StringComparison.Ordinal));
        Assert.StartsWith("/data/schema/author.yaml(5,17): error STC2004: ", broken.Diagnostics, StringComparison.Ordinal);
        Assert.StartsWith("/data/schema/author.yaml(6,17): error STC2004: ", broken.Edit("schema/author.yaml", text => "# A comment.\n" + text).Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_summary_in_the_schema_writes_the_types_but_not_the_data()
    {
        var after = start.Edit("schema/book.yaml", text => text.Replace("The title.", "What it is called.", StringComparison.Ordinal));
        Assert.Equal(
            Lines("File: 1 Modified, 5 Cached", "Schema: 1 Modified", "Rows: 3 Cached", "Linked: 1 Modified", "Types: 1 Modified", "Output: 1 Unchanged", "Problems: 1 Unchanged"),
            after.Steps);
    }

    [Fact]
    public void A_file_that_is_removed_takes_its_records_along_and_leaves_the_other_files_alone()
    {
        var after = start.Remove("books/b.yaml");
        Assert.Equal(
            Lines("File: 5 Cached, 1 Removed", "Schema: 1 Cached", "Rows: 2 Cached, 1 Removed", "Linked: 1 Modified", "Types: 1 Cached", "Output: 1 Modified", "Problems: 1 Unchanged"),
            after.Steps);
        Assert.DoesNotContain("Beta", Members(after), StringComparison.Ordinal);
        Assert.Contains("Beta", Members(start), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_removed_takes_its_problems_along_and_leaves_those_of_its_absence()
    {
        var broken = start.Add(new YamlFile("books/c.yaml", "books:\n  - { id: gamma, title: Gamma }\n"));
        Assert.Equal("/data/books/c.yaml(2,11): error STC3003: The field 'author' is missing in the book 'gamma'; add it.", broken.Diagnostics);
        Assert.Empty(broken.Remove("books/c.yaml").Diagnostics);
        Assert.Equal(
            "/data/books/a.yaml(2,40): error STC4003: There is no author 'ada'.\n/data/books/b.yaml(2,38): error STC4003: There is no author 'ada'.",
            start.Remove("authors.yaml").Diagnostics);
    }

    [Fact]
    public void Files_in_another_order_generate_nothing()
    {
        var after = start.Reorder();
        Assert.Contains("Output: 1 Cached", after.Steps, StringComparison.Ordinal);
        Assert.Contains("Types: 1 Cached", after.Steps, StringComparison.Ordinal);
        Assert.Equal("Cached", after.Sources);
        Assert.Equal(Members(start), Members(after));
    }

    private static string AllCached =>
        Lines("File: 6 Cached", "Schema: 1 Cached", "Rows: 3 Cached", "Linked: 1 Cached", "Types: 1 Cached", "Output: 1 Cached", "Problems: 1 Cached");

    private static string Lines(params string[] lines) => string.Join('\n', lines);

    private static string Members(Pipeline pipeline) => pipeline.Result.GeneratedSources.Single(s => s.HintName == "Books.Members.g.cs").SourceText.ToString();
}
