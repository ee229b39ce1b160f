using Statecraft.Import.Canonical;
using Statecraft.Import.Merging;

namespace Statecraft.Import.Tests.Data;

/// <summary>The files of <c>data/</c> as a person sees them who reviews one.</summary>
public sealed class CanonicalDataTests
{
    private const int MostRecords = 500;

    private static readonly IReadOnlyList<DataFile> Files = [.. DataFolder.Read(Path.Combine(Repository.Root, "data")).Values];

    [Fact]
    public void Every_record_has_the_one_form()
    {
        var others =
            from file in Files
            from record in file.Sections.SelectMany(section => section.Records)
            where WithoutComments(record.Text) != CanonicalText.Record(record.Id, record.Fields)
            select $"data/{file.Path}({record.Line}): {record.Id}\n{CanonicalText.Record(record.Id, record.Fields)}";

        Assert.Equal([], others);
    }

    [Fact]
    public void The_records_of_a_file_are_in_order()
    {
        var others =
            from file in Files
            from section in file.Sections
            from pair in section.Records.Zip(section.Records.Skip(1))
            where string.CompareOrdinal(RecordOrder.KeyOf(pair.First.Id, pair.First.Fields), RecordOrder.KeyOf(pair.Second.Id, pair.Second.Fields)) > 0
            select $"data/{file.Path}({pair.Second.Line}): {pair.Second.Id} comes before {pair.First.Id}";

        Assert.Equal([], others);
    }

    [Fact]
    public void A_file_has_no_more_records_than_a_person_can_review() =>
        Assert.All(Files, file => Assert.InRange(file.Sections.Sum(section => section.Records.Length), 1, MostRecords));

    private static string WithoutComments(string text) => string.Concat(text.Split('\n').SkipLast(1).Where(line => line.TrimStart() is not ['#', ..]).Select(line => line + "\n"));
}
