namespace Statecraft.Core.Tests.Storage;

public class TableTests
{
    [Fact]
    public void A_row_becomes_a_record_once_even_when_many_threads_ask_at_once()
    {
        var table = EventTable.Of(Enumerable.Range(0, 500).Select(i => Edtf.FromYear(1500 + i)));
        var seen = new Event[8][];
        Parallel.For(0, seen.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => seen[i] = [.. table.Records]);
        foreach (var events in seen)
            for (var row = 0; row < 500; row++) Assert.Same(table.At(row), events[row]);
    }

    [Fact]
    public void An_unknown_id_is_null_and_the_exception_for_it_has_a_suggestion()
    {
        var table = EventTable.Of([Edtf.FromYear(1998), Edtf.FromYear(1999)]);
        Assert.Null(table.Find("event-00009", table.IdsOfEvents));
        Assert.Equal("There is no Event 'event-0001'; did you mean 'event-00001'?", table.NotFound("event-0001").Message);
        Assert.Throws<ArgumentNullException>(() => table.Find(null!, table.IdsOfEvents));
    }
}
