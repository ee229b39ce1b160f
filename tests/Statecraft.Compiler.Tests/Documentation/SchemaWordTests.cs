using System.Text.RegularExpressions;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Documentation;

/// <summary>The page names every word that the compiler accepts, and no other.</summary>
public sealed class SchemaWordTests
{
    private static readonly Regex Literal = new("\"(?<word>[a-z]+(-[a-z]+)*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>Where a word can stand: the heading of its table, and a text that has the words of a mapping after it.</summary>
    public static TheoryData<string, string> Contexts => new()
    {
        { "Words of dataset.yaml", "" },
        { "Words of an entity", "entity: Sheet\n" },
        { "Words of a schema file without an entity", "" },
        { "Words of a nested type", "types:\n  Mark:\n    " },
        { "Words of an enum", "enums:\n  Colour:\n    " },
        { "Words of a field", "types:\n  Mark:\n    fields:\n      size:\n        " },
    };

    [Theory]
    [MemberData(nameof(Contexts))]
    public void The_page_names_the_words_that_are_accepted_and_no_others(string heading, string context)
    {
        var named = SchemaPage.Words(heading).ToList();
        // An entity is told by its first word, which therefore is no word to try.
        var candidates = Candidates().Concat(named).Except(["entity"], StringComparer.Ordinal).ToList();
        var path = heading == "Words of dataset.yaml" ? "dataset.yaml" : "schema/a.yaml";

        var accepted = candidates.Except(Refused(path, context, candidates), StringComparer.Ordinal);

        Assert.Equal(accepted.Order(StringComparer.Ordinal), named.Except(["entity"], StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(context.StartsWith("entity:", StringComparison.Ordinal), named.Contains("entity"));
    }

    [Fact]
    public void The_page_names_the_types_that_need_no_declaration_and_no_others()
    {
        Assert.Equal(BuiltIn.Kinds.Keys, SchemaPage.Words("Types").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_names_the_fields_that_every_entity_has()
    {
        Assert.Equal(
            ImplicitFields.All.Select(field => $"{field.Name}: {field.Type}"),
            SchemaPage.Table("Ids").Select(row => $"{SchemaPage.Code(row[0])}: {SchemaPage.Code(row[1])}"));
    }

    [Fact]
    public void Each_constraint_says_with_which_types_it_goes()
    {
        var constraints = SchemaPage.Words("Words of a field").Except(["type", "summary"], StringComparer.Ordinal);

        Assert.Equal(constraints, SchemaPage.Words("Which constraint goes with which type"));
    }

    /// <summary>Whatever the compiler may accept is a word in its code: all of them are tried, so that no list has to be kept here.</summary>
    private static IEnumerable<string> Candidates() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator", "Statecraft.Compiler", "Schema"), "*.cs")
            .SelectMany(path => Literal.Matches(File.ReadAllText(path)))
            .Select(match => match.Groups["word"].Value);

    /// <summary>The words that the compiler does not know where all of them stand together.</summary>
    private static IEnumerable<string> Refused(string path, string context, IEnumerable<string> words)
    {
        var indent = context[(context.LastIndexOf('\n') + 1)..];
        var text = context + string.Join(indent, words.Select(word => word + ": a\n"));
        var file = new SourceFile(path, text);
        var result = path == "dataset.yaml" ? SchemaReader.Read(file, [], ForeignDatasets.None) : SchemaReader.Read(null, [file], ForeignDatasets.None);
        return result.Problems.Where(problem => problem.Kind == SchemaProblems.UnknownWord).Select(problem => problem.Message.Split('\'')[1]);
    }
}
