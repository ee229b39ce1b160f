using Statecraft.Core.Tests.Storage;

namespace Statecraft.Core.Tests.Sets;

public class RecordSetTests
{
    private readonly EventTable table = EventTable.Of(Enumerable.Range(0, 50).Select(i => Edtf.FromYear(1900 + i)));

    [Fact]
    public void A_set_is_a_list_to_LINQ()
    {
        var set = table.Records;
        Assert.Equal(50, set.Count);
        Assert.Equal("event-00049", set.Last().Id);
        Assert.Equal("event-00010", set.Skip(10).First().Id);
        Assert.Equal("event-00007", set.ElementAt(7).Id);
        Assert.Equal(50, set.ToArray().Length);
        Assert.Equal(7, set.IndexOf(set[7]));
        Assert.Contains(set[7], set);
        Assert.DoesNotContain(new Event("elsewhere", default), set);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(50)]
    [InlineData(int.MaxValue)]
    public void A_place_outside_throws(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => table.Records[index]);

    [Fact]
    public void A_set_cannot_be_changed()
    {
        IList<Event> list = table.Records;
        Assert.True(list.IsReadOnly);
        var one = new Event("x", default);
        Assert.Throws<NotSupportedException>(() => list.Add(one));
        Assert.Throws<NotSupportedException>(() => list.Insert(0, one));
        Assert.Throws<NotSupportedException>(() => list.Remove(one));
        Assert.Throws<NotSupportedException>(() => list.RemoveAt(0));
        Assert.Throws<NotSupportedException>(() => list[0] = one);
        Assert.Throws<NotSupportedException>(list.Clear);
    }

    [Fact]
    public void A_group_that_does_not_exist_is_empty()
    {
        Assert.Equal(25, table.Group(table.RowIndexOfEven, 0).Count);
        Assert.Empty(table.Group(table.RowIndexOfEven, -1));
        Assert.Empty(table.Group(table.RowIndexOfEven, 2));
        Assert.Empty(default(RecordSet<Event>));
    }

    [Fact]
    public void Two_views_of_the_same_records_are_equal()
    {
        Assert.Equal(table.Records, table.Records);
        Assert.True(table.Group(table.RowIndexOfEven, 0) != table.Group(table.RowIndexOfEven, 1));
    }

    [Fact]
    public void A_copy_needs_an_array_that_is_long_enough()
    {
        var copy = new Event[52];
        table.Records.CopyTo(copy, 2);
        Assert.Null(copy[1]);
        Assert.Same(table.Records[49], copy[51]);
        Assert.Throws<ArgumentException>(() => table.Records.CopyTo(copy, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Records.CopyTo(copy, -1));
    }
}
