using Statecraft.Import.Upstream;
using Statecraft.Import.Visits;

namespace Statecraft.Import.Tests.Visits;

public sealed class JourneysTests
{
    [Fact]
    public void A_stop_that_begins_on_the_day_after_the_one_before_it_belongs_to_the_same_journey()
    {
        Assert.Equal([(1, "01-10"), (2, "01-10"), (1, "01-15")], Number(("01-10", "01-11"), ("01-12", "01-13"), ("01-15", "01-15")));
    }

    [Fact]
    public void Stops_may_share_a_day_and_are_counted_in_the_order_of_time()
    {
        Assert.Equal([(1, "01-10"), (2, "01-10"), (3, "01-10")], Number(("01-11", "01-12"), ("01-10", "01-11"), ("01-11", "01-11")));
    }

    [Fact]
    public void Every_traveller_has_journeys_of_their_own()
    {
        var journeys = Journeys.Of([Stop("a", "01-10", "01-11"), Stop("b", "01-10", "01-11")]);

        Assert.Equal([1, 1], journeys.Select(stop => stop.Number));
    }

    private static IEnumerable<(int Number, string Start)> Number(params (string Start, string End)[] stops) =>
        Journeys.Of(stops.Select(stop => Stop("a", stop.Start, stop.End))).Select(stop => (stop.Number, stop.Start.ToString("MM-dd", null)));

    private static UpstreamStop Stop(string who, string start, string end) => new(
        "1", IsPresident: true, who, DateOnly.Parse($"1974-{start}", null), DateOnly.Parse($"1974-{end}", null), "israel", "Israel", null, null);
}
