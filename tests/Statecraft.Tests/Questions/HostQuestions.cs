namespace Statecraft.Tests.Questions;

/// <summary>Where presidents and secretaries of state went.</summary>
public class HostQuestions
{
    [Fact]
    public void Where_did_secretaries_of_state_go_most_often() => Assert.Equal(
        ["United Kingdom 215", "France 193", "Israel 171", "Belgium 144", "Egypt 126", "Saudi Arabia 91", "Jordan 85", "Switzerland 84", "Italy 82"],
        Most(Asked.SecretariesAbroad).Take(9));

    [Fact]
    public void Where_did_presidents_go_most_often() => Assert.Equal(
        ["United Kingdom 69", "France 51", "Canada 41", "Mexico 35", "Italy 34", "Germany 30", "Japan 27"],
        Most(Asked.PresidentsAbroad).Take(7));

    [Theory]
    [InlineData("greenland", "1421 3167 3676 4002", CountryKind.Dependency)]
    [InlineData("west-bank", "4062 4079 4108 4123 4179 4190 4290", CountryKind.Disputed)]
    [InlineData("antarctica", "3711", CountryKind.Territory)]
    [InlineData("cook-islands", "3263", CountryKind.Dependency)]
    public void Who_of_the_Americans_went_to_a_place_that_is_no_state(string host, string records, CountryKind kind)
    {
        Assert.Equal(kind, Countries.Get(host).Kind);
        Assert.Equal(records, Countries.Get(host).VisitsReceived.Where(visit => visit.IsFrom("hs-travels")).Records());
    }

    [Fact]
    public void Greenland_is_a_part_of_Denmark_and_not_counted_as_it()
    {
        Assert.Equal(Countries.Denmark, Countries.Greenland.PartOf);
        Assert.Equal(25, Countries.Denmark.VisitsReceived.Concat(Countries.Greenland.VisitsReceived).Count(visit => visit.IsFrom("hs-travels")));
        Assert.Equal(21, Countries.Denmark.VisitsReceived.Count(visit => visit.IsFrom("hs-travels")));
    }

    [Fact]
    public void Bermuda_is_a_place_of_the_United_Kingdom()
    {
        Assert.Empty(Countries.Bermuda.VisitsReceived);
        var there = Countries.UnitedKingdom.VisitsReceived.Where(visit => visit.Places.Any(place => place.Name == "Bermuda"));
        Assert.Equal("2657 935 3202 2742 762 2745 825 1812 2782 1738 2843 1741 2075 2340 325 361 2357", there.Records());
    }

    [Fact]
    public void Who_went_to_Kosovo_before_it_was_a_state_and_after() =>
        Assert.Equal("163 2631 189 2390 3085 3274 3607", Countries.Kosovo.VisitsReceived.Where(visit => visit.IsFrom("hs-travels")).Records());

    [Fact]
    public void Which_president_was_the_first_to_go_abroad_and_which_secretary_of_state()
    {
        var president = Asked.PresidentsAbroad.First();
        Assert.Equal("theodore-roosevelt-panama-1906-11-14", president.Id);
        Assert.Equal("2654", president.Record());

        var secretary = Asked.SecretariesAbroad.First();
        Assert.Equal("1914", secretary.Record());
        Assert.Equal(("William Seward", Countries.Denmark), (secretary.Visitors[0].Official!.Name, secretary.Host)); // The Virgin Islands, then Danish.
        Assert.Equal("1914 1915 1916 1917", secretary.Visitors[0].Official!.Visits.Records());
    }

    [Fact]
    public void How_long_did_no_secretary_of_state_go_to_Cuba()
    {
        Assert.Equal("1203 2670 972 964 2197 3580 3616 3651", Countries.Cuba.VisitsReceived.Where(visit => visit.IsFrom("hs-travels")).Records());
        Assert.Empty(Countries.Cuba.VisitsReceived.During(1946, 2014));
    }

    [Fact]
    public void Which_presidents_went_to_Israel_and_to_the_South_Caucasus()
    {
        Assert.Equal(
            "2856 2900 2542 2553 2564 2605 2489 2505 3312 3631 3731 4107 4188",
            Asked.PresidentsAbroad.Where(visit => visit.Host == Countries.Israel).Records());
        Assert.Equal("2447", Asked.PresidentsAbroad.Where(visit => visit.Host == Countries.Georgia || visit.Host == Countries.Armenia || visit.Host == Countries.Azerbaijan).Records());
    }

    private static IEnumerable<string> Most(IEnumerable<Visit> visits) =>
        visits.CountBy(visit => visit.Host).OrderByDescending(host => host.Value).Select(host => $"{host.Key.Name} {host.Value}");
}
