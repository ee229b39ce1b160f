using Statecraft.Tool.Format;

namespace Statecraft.Tool.Tests.Format;

public sealed class FileFormatTests
{
    [Fact]
    public void Every_comment_stays_where_it_says_something() => Formatted(
        """
        # Head of the file,
        # in two lines.

        books:   # All books.
            # Above the first.
            - id:   one   # The id.
              # Above the title.
              title: 'One'# Behind the title.
              tags: [ a,   # Behind a.
                      # Above b.
                      b
                      # Last of the tags.
                    ]
              shelf: { room: Hall,
                row: 1 }   # Behind the shelf.
              loans:
              - reader: Ann # Behind Ann.
                place:
                    room: Hall
                    # Last of the place.
              # Above the second loan.
              - # Behind its dash.
                { reader: Bob }
              # Last of the book.
          # Last of the books.
        readers:
        # Above the reader.
        - id: ann

        # Tail.
        """,
        """
        # Head of the file,
        # in two lines.
        books: # All books.
          # Above the first.
          - id: one # The id.
            # Above the title.
            title: One # Behind the title.
            tags:
              - a # Behind a.
              # Above b.
              - b
              # Last of the tags.
            shelf: { room: Hall, row: 1 } # Behind the shelf.
            loans:
              - reader: Ann # Behind Ann.
                place:
                  room: Hall
                  # Last of the place.
              # Above the second loan.
              # Behind its dash.
              - { reader: Bob }
            # Last of the book.
          # Last of the books.
        readers:
          # Above the reader.
          - id: ann
        # Tail.

        """);

    [Fact]
    public void Records_are_in_order_and_fields_in_that_of_the_schema_each_with_its_comments() => Formatted(
        """
        books:
          # About two.
          - { title: Two, id: two } # Behind two.
          - title: One
            # Nobody knows the shelf.
            whim: 1
            # A few.
            pages: 3
            id: one
        """,
        """
        books:
          - id: one
            title: One
            # A few.
            pages: 3
            # Nobody knows the shelf.
            whim: 1
          # About two.
          # Behind two.
          - id: two
            title: Two

        """);

    [Fact]
    public void The_schema_says_what_is_quoted() => Formatted(
        """
        books:
          - id: 1984
            title: 004
            pages: "296"
            weight: '1.50'
            lent: "true"
            dates: ["2016-12", "[..2016-12]"]
            price: "~5 billion USD"
            tags: [no, 'yes', plain, "it's"]
            shelf: { room: 12, row: "3" }
            loans: [7, { reader: 8, dates: '2018-09-13?' }]
            remark: "12"
        """,
        """
        books:
          - id: "1984"
            title: "004"
            pages: 296
            weight: 1.50
            lent: true
            dates: [2016-12, "[..2016-12]"]
            price: ~5 billion USD
            tags: ["no", "yes", plain, it's]
            shelf: { room: "12", row: 3 }
            loans:
              - "7"
              - { reader: "8", dates: "2018-09-13?" }
            remark: "12"

        """);

    [Fact]
    public void A_long_text_is_folded_with_the_comment_on_its_first_line()
    {
        var words = string.Join(' ', Enumerable.Repeat("words", 40));
        Formatted(
            $"books:\n- id: a\n  remark: \"{words}\" # Long.\n  # After it.\n",
            $"books:\n  - id: a\n    remark: >- # Long.\n      {string.Join(' ', Enumerable.Repeat("words", 22))}\n      {string.Join(' ', Enumerable.Repeat("words", 18))}\n    # After it.\n");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("# Nothing yet.", "# Nothing yet.\n")]
    [InlineData("--- # Start.\nbooks: [] # None.\n... # End.", "# Start.\nbooks: [] # None.\n# End.\n")]
    [InlineData("\uFEFFbooks:\r\n- id: a\r\n  # B.\r\n  title: |-\r\n    One\r\n    Two\r\n", "books:\n  - id: a\n    # B.\n    title: |-\n      One\n      Two\n")]
    [InlineData("{ books: # A.\n [ { id: a } ] # B.\n} # C.", "# C.\n# A.\nbooks: # B.\n  - id: a\n")]
    [InlineData("books: [ # A.\n ]", "# A.\nbooks: []\n")]
    [InlineData("books:\n- id: a\n  title: \"\\u2028\\u0085\\t\"\n", "books:\n  - id: a\n    title: \"\\u2028\\u0085\\t\"\n")]
    [InlineData("books:\n- id: a\n  \"<<\": b\n  ? tags # T.\n  : [c: d]\n", "books:\n  - id: a\n    tags: # T.\n      - { c: d }\n    \"<<\": b\n")]
    public void Whatever_a_file_begins_and_ends_with_it_has_the_one_form(string before, string after) => Formatted(before, after);

    [Theory]
    [InlineData("books:\n- id: a\n  title:\n", "(3,9): a value is missing.")]
    [InlineData("books:\n", "(1,7): a value is missing.")]
    [InlineData("- a\n", "(1,1): the file is no mapping.")]
    [InlineData("books: [\n", "(2,1): ")]
    public void What_has_no_form_is_refused_with_its_place(string text, string place) =>
        Assert.StartsWith(place, Assert.Throws<InvalidDataException>(() => FileFormat.Of(text, ShelfSchema.Entities)).Message, StringComparison.Ordinal);

    private static void Formatted(string before, string after)
    {
        Assert.Equal(after, FileFormat.Of(before, ShelfSchema.Entities));
        Assert.Equal(after, FileFormat.Of(after, ShelfSchema.Entities));
    }
}
