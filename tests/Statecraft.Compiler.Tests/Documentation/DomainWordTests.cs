namespace Statecraft.Compiler.Tests.Documentation;

/// <summary>The compiler knows no domain: what our schema declares is no word of its code, its messages or its comments.</summary>
public sealed class DomainWordTests
{
    /// <summary>Words that our schema has in common with plain English, with C# or with compilers. Nothing else belongs here.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        // English that no sentence can do without.
        "behind", "by", "first", "for", "former", "known", "of", "other", "said", "seen", "side", "stop", "through", "to",

        // C# and YAML: keywords, what a build can be, what a parser expects, letters.
        "cancelled", "capital", "expected", "private", "record",

        // Compilers: what has a name and a value, of which kind, where it stands, in which stage; files and what they are for.
        "absent", "group", "item", "kind", "name", "names", "page", "parts", "place", "places", "role", "source", "sources", "stage", "text",
        "title", "value",

        // The schema language: datasets and their licence, dates, amounts, currencies, the time in which a record existed.
        "amount", "currencies", "dataset", "date", "dates", "licence", "lifespan",
    };

    /// <summary>Names in which a word means something else.</summary>
    private static readonly HashSet<string> Unrelated = new(StringComparer.Ordinal)
    {
        "EditorBrowsableState", // of a member in an editor
        "IsPartOfId", // of a character
    };

    private static readonly DomainWords Words = new(OurDataset.Schema);

    private static readonly string Generator = Path.Combine(Repository.Root, "generator");

    [Fact]
    public void No_word_of_our_schema_stands_in_the_compiler()
    {
        var found = Sources().SelectMany(path => File.ReadAllLines(path).SelectMany((line, i) => Foreign(line)
            .Select(hit => $"{Path.GetRelativePath(Repository.Root, path)}({i + 1}): '{hit.Word}' in {hit.Within}")));

        Assert.Equal("", string.Join('\n', found));
    }

    [Theory]
    [InlineData("if (entity.Name == \"Country\") return;", "country")]
    [InlineData("var visitors = record.Field(0);", "visitors")]
    [InlineData("row[\"alpha2\"]", "alpha2")]
    [InlineData("/// <summary>As in visits/2018.yaml.</summary>", "visits")]
    [InlineData("ByVisitorsOfficial", "official visitors")]
    [InlineData("private readonly int visitedCountryAt;", "country")]
    [InlineData("// part-of and partOf become PartOf", "part-of part-of part-of")]
    [InlineData("if (role is \"defence-minister\")", "defence-minister minister")]
    [InlineData("VisitsReceived", "visits visits-received")]
    [InlineData("unit == \"kbbl\" || unit is \"TIV\"", "kbbl tiv")]
    public void A_word_of_our_schema_is_found_however_it_is_written(string planted, string words)
    {
        Assert.Equal(words.Split(' '), Foreign(planted).Select(hit => hit.Word).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("var shareable = Countryside(visiting, oily);")]
    [InlineData("foreach (var field in type.Fields) writer.Line(field.Name);")]
    public void Other_words_are_not(string text)
    {
        Assert.Empty(Foreign(text));
    }

    [Fact]
    public void Only_words_that_are_needed_are_let_through()
    {
        var used = Sources().SelectMany(path => Words.In(File.ReadAllText(path))).ToList();

        Assert.Equal("", string.Join(' ', Common.Except(used.Select(hit => hit.Word), StringComparer.Ordinal)));
        Assert.Equal("", string.Join(' ', Unrelated.Except(used.Select(hit => hit.Within), StringComparer.Ordinal)));
    }

    private static IEnumerable<(string Word, string Within)> Foreign(string text) =>
        Words.In(text).Where(hit => !Common.Contains(hit.Word) && !Unrelated.Contains(hit.Within));

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Generator, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Generator, path).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"))
            .Order(StringComparer.Ordinal);
}
