using Statecraft.Core;

namespace Statecraft.Tests;

/// <summary>Everything that one newspaper article says, as the API gives it back, to the word and as firmly as it was said.</summary>
public sealed partial class ArticleTests
{
    [Fact]
    public void Liberman_visited_Azerbaijan_for_his_own_first_time_at_Baku_on_an_uncertain_Thursday() => Says(
        """
        Incumbent DefenceMinister of Israel: Avigdor Liberman to Azerbaijan
        status: Held, took place: True
        where: Baku, Eternal Fire memorial
        when: 2018-09-13? (2018-09-13 to 2018-09-13, Day, uncertain), weekday: Thursday
        first visit of the: Person
        said by: Article of The Jerusalem Post, 2018-09-13?
        """,
        ArticleQuestions.VisitToAzerbaijan());

    [Fact]
    public void The_same_journey_took_him_to_Georgia_just_before_the_first_visit_by_any_holder_of_his_office() => Says(
        """
        Incumbent DefenceMinister of Israel: Avigdor Liberman to Georgia
        status: Held, took place: True
        when: 2018-09? (2018-09-01 to 2018-09-30, Month, uncertain), stop 1 of 2
        first visit of the: Office
        said by: Article of The Jerusalem Post, 2018-09-13?
        """,
        ArticleQuestions.StopBeforeAzerbaijan());

    [Fact]
    public void He_met_the_president_in_Baku_and_was_expected_to_meet_four_ministers_whose_names_follow_from_their_offices() => Says(
        """
        met: Incumbent President of Azerbaijan: Ilham Aliyev
        expected: Incumbent PrimeMinister of Azerbaijan: Novruz Mammadov
        expected: Incumbent DefenceMinister of Azerbaijan: Zakir Hasanov
        expected: Incumbent ForeignMinister of Azerbaijan: Elmar Mammadyarov
        expected: Incumbent InteriorMinister of Azerbaijan: Ramil Usubov
        """,
        ArticleQuestions.MeetingsInAzerbaijan());

    [Fact]
    public void He_met_three_ministers_in_Georgia_one_of_whom_has_another_spelling() => Says(
        """
        Held: Incumbent PrimeMinister of Georgia: Mamuka Bakhtadze; holders then: Mamuka Bakhtadze
        Held: Incumbent DefenceMinister of Georgia: Levan Izoria; holders then: Levan Izoria
        Held: Incumbent ForeignMinister of Georgia: David Zalkaliani; holders then: David Zalkaliani
          spelled: David Zakaliani, in Dataset of Wikimedia Foundation, 2022
        """,
        ArticleQuestions.MeetingsInGeorgia());

    [Fact]
    public void Two_topics_were_expected_in_Azerbaijan_and_four_areas_with_Georgia_are_stated_by_Liberman_himself() => Says(
        """
        Israel and Georgia, stated by: Avigdor Liberman, in Article of The Jerusalem Post, 2018-09-13?
          Held: cyber-defence
          Held: reservist-service
          Held: counter-terrorism
          Held: homeland-protection
        Israel and Azerbaijan, stated by: none
          Expected: regional-issues
          Expected: security-cooperation
        """,
        ArticleQuestions.Topics());

    [Fact]
    public void Netanyahu_was_in_Baku_before_some_day_of_December_2016() => Says(
        """
        Incumbent PrimeMinister of Israel: Benjamin Netanyahu to Azerbaijan
        where: Baku, occasion: press conference
        when: 2016-12 (2016-12-01 to 2016-12-31, Month)
        met: Incumbent President of Azerbaijan: Ilham Aliyev
        said by: Article of The Jerusalem Post, 2018-09-13?
        """,
        ArticleQuestions.EarlierVisitToAzerbaijan());

    [Fact]
    public void Azerbaijan_borders_Iran_read_from_both_sides() => Says(
        """
        Azerbaijan borders Iran: True
        Iran borders Azerbaijan: True
        all borders of Azerbaijan: Armenia, Georgia, Iran, Russia, Turkey
        said by: Dataset of Central Intelligence Agency, read in Dataset of The factbook.json project, 2026-05-17, Article of The Jerusalem Post, 2018-09-13?
        """,
        ArticleQuestions.Borders());

    [Fact]
    public void The_prime_minister_of_Azerbaijan_was_not_met()
    {
        var visit = Visits.Get("liberman-azerbaijan-2018-09");

        Assert.DoesNotContain(visit.Met, party => party.Role == Role.PrimeMinister);
        Assert.Equal([Officials.IlhamAliyev], visit.Met.SelectMany(party => party.People(visit.Dates)));
        Assert.Empty(Officials.NovruzMammadov.Meetings);
    }

    [Fact]
    public void The_visit_of_Netanyahu_is_no_first_one_and_on_no_known_day()
    {
        var visit = Officials.BenjaminNetanyahu.Visits.Single(v => v.Host == Countries.Azerbaijan);

        Assert.Empty(visit.First);
        Assert.Equal(EdtfPrecision.Month, visit.Dates?.Precision);
        Assert.Equal([visit], Countries.Azerbaijan.VisitsReceived.CertainlyDuring(new DateOnly(2016, 12, 1), new DateOnly(2016, 12, 31)));
        Assert.Empty(Countries.Azerbaijan.VisitsReceived.CertainlyDuring(new DateOnly(2016, 12, 2), new DateOnly(2016, 12, 31)));
    }

    private static void Says(string expected, string actual) => Assert.Equal(expected, actual, ignoreLineEndingDifferences: true);
}
