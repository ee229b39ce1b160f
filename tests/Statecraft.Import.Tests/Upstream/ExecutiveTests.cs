using Statecraft.Import.Upstream;

namespace Statecraft.Import.Tests.Upstream;

public sealed class ExecutiveTests
{
    [Fact]
    public void A_president_without_a_Bioguide_id_goes_by_the_number_of_GovTrack()
    {
        var person = Assert.Single(Executive.ReadAll(PocomTests.Write("""
            - id:
                govtrack: 412344
              name: { first: Zachary, last: Taylor }
              bio: { birthday: '1784-11-24' }
              terms:
              - { type: prez, start: '1849-03-04', end: '1850-07-09' }
            """)));

        Assert.Equal(("govtrack-412344", "Taylor", "1784-11-24"), (person.Key, person.Last, person.Birth));
        Assert.Equal([new ExecutiveTerm("prez", "1849-03-04", "1850-07-09")], person.Terms);
    }

    [Theory]
    [InlineData("- id: { bioguide: X }")]
    [InlineData("people: none")]
    [InlineData("- [")]
    public void Another_file_is_an_error_that_names_it(string text)
    {
        var path = PocomTests.Write(text);

        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => Executive.ReadAll(path)).Message, StringComparison.Ordinal);
    }
}
