using System.Collections.Immutable;
using Statecraft.Core.Storage;

namespace Statecraft.Core.Tests.Storage;

/// <summary>A record with a date and nothing else.</summary>
internal sealed record Event(string Id, Edtf When) : IRecord
{
    public ImmutableArray<string> FormerIds => [];
}

/// <summary>A table of such records, in the order that the compiler gives to records with a time.</summary>
internal sealed class EventTable : TimedTable<Event>
{
    private const long Start = (5L << 16) | 4;
    private const long End = (5L << 16) | 9;
    private const int BlockBits = 3;

    private readonly IReadOnlyList<string> ids;

    private EventTable(IReadOnlyList<Event> events, Heap heap, int[] handles)
        : base(
            events.Count,
            15,
            BlockBits,
            Written.Lines(
                events.Select((e, i) => Written.Digits(handles[i], 4) + Written.Digits(e.When.StartBits, 5) + Written.Digits(e.When.EndBits, 5)), BlockBits),
            heap,
            new Pool(_ => default, 1),
            Start,
            End,
            Written.LatestDays(events.Select(LatestDay)))
    {
        ids = [.. events.Select(e => e.Id)];
        Ids = Written.Keys(ids, handles, 1);
        RowIndexOfEven = new RowIndex(
            2,
            Written.Numbers([0, (events.Count + 1) / 2, events.Count]),
            Written.Numbers([.. EvenThenOdd(events.Count)]),
            Written.LatestDays(EvenThenOdd(events.Count).Select(i => LatestDay(events[i]))));
    }

    /// <summary>An index with two groups: the even rows and the odd ones.</summary>
    public RowIndex RowIndexOfEven { get; }

    public KeyIndex IdsOfEvents => Ids;

    protected override KeyIndex Ids { get; }

    public static EventTable Of(IEnumerable<Edtf> dates)
    {
        var events = dates.OrderBy(d => d.IsEmpty).ThenBy(d => d.EarliestDay).ThenBy(d => d.LatestDay).Select((d, i) => new Event($"event-{i:D5}", d)).ToList();
        var (heap, handles) = Written.Heap([.. events.Select(e => e.Id)]);
        return new EventTable(events, heap, handles);
    }

    protected override Event Make(Row row, int handle) => new(ids[handle - 1], row.Date(Start, End));

    private static IEnumerable<int> EvenThenOdd(int count) =>
        Enumerable.Range(0, count).Where(i => i % 2 == 0).Concat(Enumerable.Range(0, count).Where(i => i % 2 == 1));

    private static int LatestDay(Event e) => e.When.IsEmpty ? 0 : e.When.LatestDay;
}
