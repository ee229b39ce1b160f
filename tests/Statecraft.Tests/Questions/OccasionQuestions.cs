namespace Statecraft.Tests.Questions;

/// <summary>Who came to what.</summary>
public class OccasionQuestions
{
    [Fact]
    public void Who_came_to_the_funeral_of_Kennedy()
    {
        var visits = To("funeral of John Kennedy", 1963);
        Assert.Equal(Enumerable.Range(2496, 18), Numbers(visits));
        Assert.Equal(
            "Austria, Belgium, Cambodia, Canada, Denmark, Ethiopia, France, Ireland, Israel, Jamaica, Japan, Philippines, South Korea, Sweden, Turkey, "
            + "United Kingdom, West Germany, West Germany",
            visits.Select(visit => visit.Visitors[0].Country!).OrderBy(country => country.Name, StringComparer.Ordinal).Names());
        Assert.Contains(visits, visit => visit.Visitors[0].Official == Officials.CharlesDeGaulle);
    }

    [Fact]
    public void Who_came_to_the_funeral_of_Eisenhower() => Assert.Equal(Enumerable.Range(80, 11), Numbers(To("funeral of Dwight Eisenhower", 1969)));

    [Fact]
    public void Who_came_to_the_funeral_of_Reagan()
    {
        var visits = To("funeral of Ronald Reagan", 2004);
        Assert.Equal([1716, 1717, 1720, .. Enumerable.Range(1725, 9)], Numbers(visits));
        Assert.Contains(visits, visit => visit.Visitors[0].Official == Officials.TonyBlair);
        Assert.DoesNotContain(visits, visit => visit.Visitors[0].Country == Countries.France);
    }

    [Theory]
    [InlineData(2010, 2083, 36)]
    [InlineData(2016, 2832, 34)]
    public void Who_came_to_the_Nuclear_Security_Summit(int year, int first, int count) =>
        Assert.Equal(Enumerable.Range(first, count), Numbers(To("Nuclear Security Summit", year)));

    [Fact]
    public void Which_leaders_of_the_South_Caucasus_came_to_the_Nuclear_Security_Summits()
    {
        var came =
            from visit in To("Nuclear Security Summit", 2010).Concat(To("Nuclear Security Summit", 2016))
            let country = visit.Visitors[0].Country!
            where country == Countries.Armenia || country == Countries.Azerbaijan || country == Countries.Georgia
            select visit;
        Assert.Equal([2084, 2093, 2834, 2835, 2844], Numbers(came));
    }

    private static List<Visit> To(string occasion, int year) =>
        [.. Asked.LeadersInAmerica.Where(visit => visit.Dates!.Value.Earliest.Year == year && visit.Occasion?.Contains(occasion, StringComparison.Ordinal) == true)];

    private static IEnumerable<int> Numbers(IEnumerable<Visit> visits) =>
        visits.Select(visit => int.Parse(visit.Record()!, System.Globalization.CultureInfo.InvariantCulture)).Order();
}
