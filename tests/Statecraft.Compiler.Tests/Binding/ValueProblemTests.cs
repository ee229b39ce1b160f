namespace Statecraft.Compiler.Tests.Binding;

public class ValueProblemTests
{
    [Theory]
    [InlineData("home: Sherwood", "STC3101: 'Sherwood' is no slug; write small letters and digits in words joined by single hyphens, as 'barn-owl'.")]
    [InlineData("note: \"\"", "STC3102: An empty text says nothing; leave the field out.")]
    [InlineData("ring: \"a\\nb\"", "STC3103: A string is one line; only fields of the type text may have more.")]
    [InlineData("eggs: 1.5", "STC3104: '1.5' is no whole number between -2147483648 and 2147483647; write digits only, as '365'.")]
    [InlineData("eggs: 3000000000", "STC3104: '3000000000' is no whole number between -2147483648 and 2147483647; write digits only, as '365'.")]
    [InlineData("length: \"1,5\"", "STC3105: '1,5' is no number; write digits with a point, as '12.5', without separators or exponent.")]
    [InlineData("wild: yes", "STC3106: 'yes' is neither 'true' nor 'false'; write one of them.")]
    [InlineData("hatched: 2018-02-30", "STC3107: '2018-02-30' is no day of the calendar; write year, month and day, as '2018-09-13'.")]
    [InlineData("hatched: 2018-02", "STC3107: '2018-02' is no day of the calendar; write year, month and day, as '2018-09-13'.")]
    [InlineData("weight: 3 grams", "STC3110: 'grams' is no unit: neither an ISO 4217 currency nor one of the schema's units; did you mean 'gram'?")]
    [InlineData("page: owls.example", "STC3111: 'owls.example' is no web address; write it whole, starting with http:// or https://.")]
    [InlineData("page: javascript:alert(1)", "STC3111: 'javascript:alert(1)' is no web address; write it whole, starting with http:// or https://.")]
    [InlineData("food: mise", "STC3112: 'mise' is no Food; did you mean 'mice'?")]
    [InlineData("food: seeds", "STC3112: 'seeds' is no Food; known are mice, voles, fish.")]
    [InlineData("ring: AB12", "STC3113: 'AB12' does not match the pattern [A-Z]{2}[0-9]{3} of 'ring'.")]
    [InlineData("ring: xAB123x", "STC3113: 'xAB123x' does not match the pattern [A-Z]{2}[0-9]{3} of 'ring'.")]
    [InlineData("eggs: 0", "STC3114: 0 is less than 1, the least that 'eggs' may be.")]
    [InlineData("eggs: 21", "STC3115: 21 is more than 20, the most that 'eggs' may be.")]
    [InlineData("proven: [nmae]", "STC3116: 'nmae' is no field of Bird; did you mean 'name'?")]
    public void A_bad_value_is_reported_where_it_stands(string line, string problem)
    {
        var at = line.IndexOf(": ", StringComparison.Ordinal) + 2 + (line.Contains('[', StringComparison.Ordinal) ? 1 : 0);
        Assert.Equal([$"birds.yaml(4,{5 + at}): error {problem}"], BirdDataset.LinesOfData($"birds:\n  - id: owl\n    name: Owl\n    {line}\n"));
    }

    [Theory]
    [InlineData("seen: 2018-13", "STC3108")]
    [InlineData("seen: 13.9.2018", "STC3108")]
    [InlineData("seen: 2018-09-13T10:00:00", "STC3108")]
    [InlineData("weight: 1,200 gram", "STC3109")]
    [InlineData("weight: $5", "STC3109")]
    public void A_bad_date_or_amount_says_what_is_wrong_with_it(string line, string id)
    {
        var problem = Assert.Single(BirdDataset.OfData($"birds:\n  - id: owl\n    name: Owl\n    {line}\n"));
        Assert.Equal(id, problem.Kind.Id);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("..", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_too_long_is_reported()
    {
        var problem = Assert.Single(BirdDataset.OfData($"birds:\n  - {{ id: owl, name: Owl, note: {new string('x', 100_001)} }}\n"));
        Assert.Equal("A text may have 100000 characters, and this one has 100001; shorten it.", problem.Message);
    }

    [Theory]
    [InlineData("NO")]
    [InlineData("031")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("1e3")]
    public void A_text_is_a_text_whatever_it_looks_like(string text) =>
        Assert.Empty(BirdDataset.LinesOfData($"birds:\n  - id: owl\n    name: {text}\n"));
}
