using System.Collections;
using System.Runtime.InteropServices;
using Statecraft.Core.Storage;

namespace Statecraft.Core;

/// <summary>The records of a set that overlap a window of time, in the order of time. They are found while they are passed over; nothing is copied.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
[StructLayout(LayoutKind.Auto)]
public readonly struct Overlap<T> : IEnumerable<T>
    where T : class, IRecord
{
    private readonly TimedTable<T>? table;
    private readonly RowRange range;
    private readonly int firstDay;
    private readonly int lastDay;
    private readonly bool certainly;

    internal Overlap(RecordSet<T> records, int firstDay, int lastDay, bool certainly)
    {
        table = (TimedTable<T>?)records.Table;
        range = records.Range;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.certainly = certainly;
    }

    /// <summary>Passes over the records without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The place after the last record that starts by the last day of the window: records are in the order of their earliest day.</summary>
    private int FindEnd()
    {
        if (table is null || firstDay > lastDay) return range.Start;
        var (low, high) = (range.Start, range.End);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var when = table.DateOf(range.RowAt(middle));
            if (!when.IsEmpty && when.EarliestDay <= lastDay) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private bool Holds(int row)
    {
        var when = table!.DateOf(row);
        return certainly ? when.CertainlyOverlaps(firstDay, lastDay) : when.LatestDay >= firstDay;
    }

    /// <summary>Passes over the records.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Overlap<T> overlap;
        private readonly int end;
        private int place;
        private int row;

        internal Enumerator(Overlap<T> overlap)
        {
            this.overlap = overlap;
            end = overlap.FindEnd();
            place = overlap.range.Start;
        }

        /// <inheritdoc/>
        public readonly T Current => overlap.table!.At(row);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (place < end)
            {
                if (SkipsRun()) continue;
                row = overlap.range.RowAt(place++);
                if (overlap.Holds(row)) return true;
            }

            return false;
        }

        void IEnumerator.Reset() => place = overlap.range.Start;

        readonly void IDisposable.Dispose()
        {
        }

        /// <summary>At the start of a run in which every record ends before the window, goes on to the next run.</summary>
        private bool SkipsRun()
        {
            const int Run = 1 << Layout.RowsPerEndBits;
            if ((place & (Run - 1)) != 0) return false;
            var ends = overlap.range.Index is { } index ? index.Ends! : overlap.table!.Ends;
            if (ends[place >> Layout.RowsPerEndBits] >= overlap.firstDay) return false;
            place += Run;
            return true;
        }
    }
}
