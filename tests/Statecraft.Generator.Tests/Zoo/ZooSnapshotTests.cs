using Statecraft.Generator.Tests.Tables;

namespace Statecraft.Generator.Tests.Zoo;

/// <summary>What is generated of a dataset that uses every word of the schema language.</summary>
public sealed class ZooSnapshotTests
{
    [Fact]
    public async Task Code() => await Verifier.Verify(Roslyn.Run(YamlFile.Fixture("zoo")));

    [Fact]
    public async Task Tables_that_the_literals_hold() => await Verifier.Verify(TableText.Of(Roslyn.Run(YamlFile.Fixture("zoo"))));
}
