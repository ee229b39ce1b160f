namespace Statecraft.Generator.Tests;

/// <summary>What happens to the files beside a test.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-snapshots-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_snapshot_that_is_not_there_yet_is_received()
    {
        Assert.Equal(
            $"Directory: {folder}\nNew:\n  - SnapshotTests.A_snapshot_that_is_not_there_yet_is_received#A.g.received.cs",
            await Failure(new Target("#A.g", "cs", "text")));
        Assert.Equal("text", File.ReadAllText(Received("A_snapshot_that_is_not_there_yet_is_received#A.g", "cs")));
    }

    [Fact]
    public async Task A_received_file_is_accepted_by_its_new_name_and_goes_when_the_test_passes()
    {
        const string Name = nameof(A_received_file_is_accepted_by_its_new_name_and_goes_when_the_test_passes);
        await Failure(new Target("", "txt", "one\r\ntwo"));
        File.Move(Received(Name, "txt"), Received(Name, "txt").Replace(".received.", ".verified.", StringComparison.Ordinal));
        Assert.Null(await Failure(new Target("", "txt", "one\ntwo")));
        Assert.Contains("NotEqual:", await Failure(new Target("", "txt", "other")), StringComparison.Ordinal);
        Assert.Null(await Failure(new Target("", "txt", "one\ntwo")));
        Assert.Single(Directory.EnumerateFiles(folder));
    }

    [Fact]
    public async Task A_snapshot_that_nothing_makes_any_more_fails_the_test()
    {
        const string Name = nameof(A_snapshot_that_nothing_makes_any_more_fails_the_test);
        foreach (var file in new[] { $"SnapshotTests.{Name}#Old.g.verified.cs", $"SnapshotTests.{Name}_at_all.verified.txt", "SnapshotTests.Other.verified.txt" })
            await File.WriteAllTextAsync(Path.Combine(folder, file), "old", TestContext.Current.CancellationToken);
        Assert.Equal($"Directory: {folder}\nDelete:\n  - SnapshotTests.{Name}#Old.g.verified.cs", await Failure());
    }

    private string Received(string name, string extension) => Path.Combine(folder, $"SnapshotTests.{name}.received.{extension}");

    /// <summary>The message that the test fails with, or null.</summary>
    private async Task<string?> Failure(params Target[] targets)
    {
        try
        {
            await Snapshots.Compare(Path.Combine(folder, "SnapshotTests.cs"), targets, open: false);
            return null;
        }
        catch (Xunit.Sdk.XunitException exception)
        {
            return exception.Message;
        }
    }
}
