using Statecraft.Import.Merging;

namespace Statecraft.Import.Tests.Data;

/// <summary>The files of <c>data/</c> as a person sees them who reviews one.</summary>
public sealed class DataFileTests
{
    private const int MostRecords = 500;

    private static readonly IReadOnlyList<DataFile> Files = [.. DataFolder.Read(Path.Combine(Repository.Root, "data")).Values];

    [Fact]
    public void A_file_has_no_more_records_than_a_person_can_review() =>
        Assert.All(Files, file => Assert.InRange(file.Sections.Sum(section => section.Records.Length), 1, MostRecords));
}
