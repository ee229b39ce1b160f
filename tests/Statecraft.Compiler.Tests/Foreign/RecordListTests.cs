using CsCheck;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Foreign;

public sealed class RecordListTests
{
    private static readonly Gen<string> Slug =
        Gen.String[Gen.Char["abcxyz019"], 1, 6].Array[1, 3].Select(words => string.Join('-', words));

    private static readonly Gen<string> TypeName = Gen.Select(Gen.Char["ABC"], Gen.String[Gen.Char["abcXYZ019"], 0, 8], (first, rest) => first + rest);

    private static readonly string[] Dates = ["1900", "1900-05", "1900-05-07?", "1991/..", "/1950", "1998~/2008-08", "[..2016-12]", "18XX", "2016/2018", "[2016..2018]"];

    private static readonly Gen<string> Date = Gen.Int[0, Dates.Length - 1].Select(i => Dates[i]);

    private static readonly Gen<ForeignLifespan> Lifespan = Gen.OneOf(
        Date.Array[1, 3].Select(spells => LifespanOf(string.Join(" @", spells.Prepend("x")))),
        Gen.Select(Date, Date, Gen.Int[1, 3], (begin, end, which) => LifespanOf("x" + ((which & 1) > 0 ? " <" + begin : "") + ((which & 2) > 0 ? " >" + end : ""))));

    private static readonly Gen<Seq<ForeignRecord>> Records =
        Gen.Select(Slug, Slug.Array[0, 2], Lifespan, Gen.Bool, (id, former, lifespan, hasLifespan) => new ForeignRecord(id, former.ToSeq(), hasLifespan ? lifespan : null))
            .Array[0, 12].Select(records => records.DistinctBy(record => record.Id).OrderBy(record => record.Id, StringComparer.Ordinal).ToSeq());

    private static readonly Gen<ForeignDataset> Dataset = Gen.Select(
        Gen.String[Gen.Char[' ', '\uFFFC'], 1, 12].Where(name => name.Trim() == name && !name.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')),
        TypeName,
        Gen.Select(TypeName, TypeName.Array[0, 4], Records).Array[0, 3],
        (name, space, entities) => new ForeignDataset(name, "1.0 " + name, space, entities.DistinctBy(entity => entity.Item1)
            .Select((entity, i) => new ForeignEntity(new ForeignType(space, $"{entity.Item1}N", $"P{i}{entity.Item1}"), entity.Item2.ToSeq(), entity.Item3)).ToSeq()));

    [Fact]
    public void What_is_written_is_read() => Dataset.Sample(dataset =>
    {
        var text = RecordListWriter.Write(dataset);
        var read = Read(text);
        Assert.Empty(read.Problems);
        Assert.Equal(dataset, read.Dataset);
        Assert.Equal(text, RecordListWriter.Write(read.Dataset!));
        Assert.Equal(dataset, Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Dataset);
    });

    [Fact]
    public void A_list_in_pieces_is_read_or_refused_and_never_breaks_the_reader()
    {
        Gen.Select(Gen.Int[0, BirdDataset.Rivers.Length], Gen.Int[0, 40], Gen.String[0, 5]).Sample((at, length, instead) =>
        {
            var text = BirdDataset.Rivers[..at] + instead + BirdDataset.Rivers[Math.Min(BirdDataset.Rivers.Length, at + length)..];
            var read = Stages.ReadList(new SourceFile("x.records.txt", text), []);
            Assert.Equal(read.Dataset is null, read.Problems.Count == 1);
            foreach (var problem in read.Problems)
            {
                Assert.StartsWith("STC50", problem.Kind.Id, StringComparison.Ordinal);
                Assert.InRange(problem.Place.Start, 0, text.Length);
                Assert.DoesNotContain('\n', problem.Message);
            }
        });
    }

    [Theory]
    [InlineData("", "(1,1): error STC5001: This list of records is damaged: 'statecraft-records:' is missing here")]
    [InlineData("statecraft-records: 2\nwhatever", "(1,1): error STC5002: This list of records has the format 2, and 1 is the one known here; use a Statecraft.Generator as new as the package that has the list.")]
    [InlineData("statecraft-records: 1\nname: A\nnamespace: B\n", "(3,1): error STC5001: This list of records is damaged: 'version:' is missing here")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B; class Evil { }\n", "(4,1): error STC5001: This list of records is damaged: 'B; class Evil { }' is no namespace")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: global::B\n", "(4,1): error STC5001: This list of records is damaged: 'global::B' is no namespace")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B\nada\n", "(5,1): error STC5001: This list of records is damaged: this is neither a record nor a kind of records")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B\nentity: A\n", "(5,1): error STC5001: This list of records is damaged: a kind of records has a name, a plural and members, all names of C#")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B\nentity: A Bs()\n", "(5,1): error STC5001: This list of records is damaged: a kind of records has a name, a plural and members, all names of C#")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B\nentity: A B\nentity: C A\n", "(6,1): error STC5001: This list of records is damaged: 'C' or 'A' is named twice")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B\nentity: A B\nb\na\n", "(7,1): error STC5001: This list of records is damaged: 'a' does not follow 'b' in the order of ids")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B\nentity: A B\na\na\n", "(7,1): error STC5001: This list of records is damaged: 'a' does not follow 'a' in the order of ids")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B\nentity: A B\n\n", "(6,1): error STC5001: This list of records is damaged: '' is no id")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B\nentity: A B\na a\n", "(6,1): error STC5001: This list of records is damaged: 'a' is neither an id that 'a' had before nor a date")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B\nentity: A B\na <19x0\n", "(6,1): error STC5001: This list of records is damaged: '<19x0' is neither an id that 'a' had before nor a date")]
    [InlineData("statecraft-records: 1\nname: A\nversion: 1\nnamespace: B\nentity: A B\na =\"\n", "(6,1): error STC5001: This list of records is damaged: '=\"' is neither an id that 'a' had before nor a date")]
    public void A_line_that_is_not_what_it_has_to_be_is_named(string text, string problem) =>
        Assert.StartsWith("x.records.txt" + problem, Assert.Single(Read(text).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_dataset_that_says_no_version_is_listed_all_the_same() =>
        Assert.Equal(new ForeignDataset("A", "", "B", default), Read("statecraft-records: 1\nname: A\nversion: \nnamespace: B\n").Dataset);

    [Fact]
    public void A_file_that_is_no_text_is_refused()
    {
        var problem = Assert.Single(DatasetCompiler.Check([new DatasetFile("dataset.yaml", "name: A\nnamespace: A\n"u8.ToArray()), new DatasetFile("x", [0xFF, 0xFE, 0, 1]) { IsRecordList = true }]).Problems);
        Assert.Equal(("STC1015", "x"), (problem.Kind.Id, problem.Place.Path));
    }

    private static ReadList Read(string text) => RecordListReader.Read(new SourceFile("x.records.txt", text), []);

    private static ForeignLifespan LifespanOf(string line) => RecordLine.Read(line, out _)!.Lifespan!;
}
