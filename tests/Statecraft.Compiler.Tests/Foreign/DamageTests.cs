using System.Text;
using CsCheck;

namespace Statecraft.Compiler.Tests.Foreign;

/// <summary>A dataset on top of another, with a damage somewhere in it or in the list of the other.</summary>
public sealed class DamageTests
{
    private const string Schema = """
        entity: Voyage
        plural: Voyages
        when: dates
        index: [[river, other]]
        distinct: [river, other]
        fields:
          dates: { type: edtf? }
          river: { type: River, inverse: voyages }
          other: { type: River? }
          captains: { type: Captain*, inverse: commands }
          legs: { type: Leg*, inverse: { on: visited-by } }
        types:
          Leg:
            short: on
            when: day
            fields: { on: { type: River }, past: { type: River+, timeless: true }, day: { type: edtf? } }

        """;

    private const string Data = """
        voyages:
          - { id: long, dates: 1980, river: donau, other: rhine, captains: [grace-h, ada] }
          - { id: short, river: rhine, legs: [{ on: danube, past: [rhine], day: 1990 }, { on: rhine, past: [danube, rhine] }] }

        """;

    private static readonly (string Path, string Text, bool IsList)[] Files =
    [
        ("dataset.yaml", "name: Boats\nnamespace: Boats\n", false), ("rivers.records.txt", BirdDataset.Rivers, true), ("schema/voyage.yaml", Schema, false), ("voyages.yaml", Data, false),
    ];

    private static readonly string[] Pieces =
        ["", "\n", " ", "River", "Captain", "Leg", "Voyage", "danube", "ada", "old-canal", "one", "?", "*", "+", ": ", "- ", "{", "[", "=", "@", "<1900", "1870", "entity: River Rivers\n", "null", "é"];

    [Fact]
    public void It_is_sound_before() => Assert.Empty(DatasetCompiler.Compile(Files.Select(FileOf)).Problems);

    [Fact]
    public void It_breaks_nothing_and_the_order_of_the_files_does_not_matter() =>
        Gen.Select(Gen.Int[1, Files.Length - 1], Gen.Double[0, 1], Gen.Int[0, 12], Gen.Int[0, Pieces.Length - 1]).Sample((file, at, length, piece) =>
        {
            var files = Files.Select((known, i) => i == file ? FileOf((known.Path, Damaged(known.Text, at, length, Pieces[piece]), known.IsList)) : FileOf(known)).ToList();
            var compiled = DatasetCompiler.Compile(files);
            Assert.DoesNotContain(compiled.Problems, problem => problem.Kind.Id == "STC9001");
            Assert.Equal(compiled.Problems.Select(p => p.ToString()), DatasetCompiler.Compile(Enumerable.Reverse(files)).Problems.Select(p => p.ToString()));
            Assert.Equal(compiled.Problems.Count == 0, DatasetCompiler.Read(files).Content is { } content && content.ToRecordList().StartsWith("statecraft-records: 1\n", StringComparison.Ordinal));
        });

    private static string Damaged(string text, double at, int length, string piece)
    {
        var start = (int)(at * text.Length);
        return text[..start] + piece + text[Math.Min(text.Length, start + length)..];
    }

    private static DatasetFile FileOf((string Path, string Text, bool IsList) file) => new(file.Path, Encoding.UTF8.GetBytes(file.Text)) { IsRecordList = file.IsList };
}
