namespace Statecraft.Compiler.Tests.Linking;

public class DistinctTests
{
    private const string Schema = """
        entity: Bird
        plural: Birds
        distinct: [[eggs, young], [seen, ringed], [food, treat]]
        fields:
          eggs: { type: int? }
          young: { type: int? }
          seen: { type: edtf? }
          ringed: { type: edtf? }
          food: { type: Food? }
          treat: { type: Food? }
        enums:
          Food: { members: { mice: Mice., fish: Fish. } }
        """;

    [Theory]
    [InlineData("eggs: 0, young: 0", "eggs, young must differ, and all are '0'")]
    [InlineData("seen: 2018/2019, ringed: 2018/2019", "seen, ringed must differ, and all are '2018/2019'")]
    [InlineData("food: mice, treat: mice", "food, treat must differ, and all are 'mice'")]
    public void Equal_values_are_reported(string fields, string message) =>
        Assert.Equal($"The fields {message}.", Assert.Single(Problems(fields)));

    [Theory]
    [InlineData("eggs: 0, young: 1")]
    [InlineData("seen: 2018/2019, ringed: 2018/2020")]
    [InlineData("eggs: 2")]
    [InlineData("food: fish, treat: mice")]
    public void Values_that_differ_or_are_absent_are_not(string fields) => Assert.Empty(Problems(fields));

    private static IEnumerable<string> Problems(string fields) =>
        BirdDataset.Compile([("schema/birds.yaml", Schema), ("birds.yaml", $"birds:\n  - {{ id: owl, {fields} }}\n")]).Select(p => p.Message);
}
