using CsCheck;
using Statecraft.Core.Tests.Storage;
using Statecraft.Core.Tests.Values;

namespace Statecraft.Core.Tests.Sets;

public class TimedSetTests
{
    private static readonly Gen<Edtf[]> Dates = Gen.Frequency((8, EdtfGen.Date), (1, Gen.Const(default(Edtf)))).Array[0, 150];

    private static readonly Gen<DateOnly> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void During_finds_what_a_look_at_every_record_finds_in_its_order() =>
        Gen.Select(Dates, Day, Day).Sample((dates, first, last) =>
        {
            var table = EventTable.Of(dates);
            var may = table.Records.Where(e => !e.When.IsEmpty && e.When.MayOverlap(first, last)).Select(e => e.Id);
            var must = table.Records.Where(e => e.When.CertainlyOverlaps(first, last)).Select(e => e.Id);
            Assert.Equal(may, table.InTime.During(first, last).Select(e => e.Id));
            Assert.Equal(must, table.InTime.CertainlyDuring(first, last).Select(e => e.Id));
        });

    [Fact]
    public void During_does_the_same_in_a_group_of_an_index() =>
        Gen.Select(Dates, Day, Gen.Int[0, 3000]).Sample((dates, first, days) =>
        {
            var table = EventTable.Of(dates);
            var last = DateOnly.FromDayNumber(Math.Min(first.DayNumber + days, DateOnly.MaxValue.DayNumber));
            for (var group = 0; group < 2; group++)
            {
                var set = table.InTimeOf(table.RowIndexOfEven, group);
                Assert.Equal(
                    set.Where(e => !e.When.IsEmpty && e.When.MayOverlap(first, last)).Select(e => e.Id), set.During(first, last).Select(e => e.Id));
            }
        });

    [Fact]
    public void A_window_that_ends_before_it_starts_finds_nothing()
    {
        var set = EventTable.Of([Edtf.FromYear(2016), Edtf.FromYear(2018)]).InTime;
        Assert.Empty(set.During(2018, 2016));
        Assert.Empty(set.CertainlyDuring(2018, 2016));
        Assert.Empty(set.During(default(Edtf)));
    }

    [Fact]
    public void A_window_outside_of_all_dates_finds_nothing()
    {
        var set = EventTable.Of([Edtf.FromYear(2016), Edtf.FromYear(2018)]).InTime;
        Assert.Empty(set.During(1, 2015));
        Assert.Empty(set.During(2019, 9999));
        Assert.Empty(set.During(2017));
    }

    [Fact]
    public void What_has_no_date_comes_last_and_falls_into_no_window()
    {
        var set = EventTable.Of([default, Edtf.FromYear(2018), default]).InTime;
        Assert.Equal([Edtf.FromYear(2018), default, default], set.Select(e => e.When));
        Assert.Single(set.During(1, 9999));
    }

    [Fact]
    public void The_default_set_is_empty_and_does_not_throw()
    {
        TimedSet<Event> set = default;
        Assert.Empty(set);
        Assert.Empty(set.During(2018));
        Assert.Equal(-1, set.IndexOf(new Event("x", default)));
        Assert.Throws<ArgumentOutOfRangeException>(() => set[0]);
    }

    [Fact]
    public void Passing_over_a_cut_set_allocates_nothing()
    {
        var set = EventTable.Of(Enumerable.Range(1, 200).Select(i => Edtf.FromYear(i * 10))).InTime;
        Assert.Equal(Count(set), Count(set));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Count(set);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(51, count);

        static int Count(TimedSet<Event> set)
        {
            var count = 0;
            foreach (var _ in set.During(500, 1000)) count++;
            return count;
        }
    }
}
