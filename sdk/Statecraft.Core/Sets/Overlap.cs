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
    private readonly TimedSet<T> records;
    private readonly int firstDay;
    private readonly int lastDay;
    private readonly bool certainly;

    internal Overlap(TimedSet<T> records, int firstDay, int lastDay, bool certainly)
    {
        this.records = records;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.certainly = certainly;
    }

    /// <summary>Passes over the records without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Passes over the records.</summary>
    /// <remarks>
    /// Records stand in the order of their earliest day. So those that start within the window stand together, and all of them overlap it. Of
    /// those that start before it, only the ones are looked at that last until its first day.
    /// </remarks>
    [StructLayout(LayoutKind.Auto)]
    public struct Enumerator : IEnumerator<T>
    {
        private readonly TimedTable<T>? table;
        private readonly RowIndex? index;
        private readonly LatestDays? latestDays;
        private readonly int firstDay;
        private readonly int lastDay;
        private readonly bool certainly;
        private readonly int start;
        private readonly int within;
        private readonly int end;
        private int place;
        private int row;

        internal Enumerator(Overlap<T> overlap)
        {
            table = overlap.records.Table;
            index = overlap.records.Index;
            (firstDay, lastDay, certainly) = (overlap.firstDay, overlap.lastDay, overlap.certainly);
            start = overlap.records.Start;
            if (table is not null && firstDay <= lastDay)
            {
                latestDays = index is null ? table.LatestDays : index.LatestDays;
                end = FirstNotBefore(lastDay + 1, start, overlap.records.End);
                within = FirstNotBefore(firstDay, start, end);
            }
            else
            {
                within = end = start;
            }

            place = start - 1;
        }

        /// <inheritdoc/>
        public readonly T Current => table!.At(row);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (true)
            {
                place++;
                if (place < within) place = NextThatLasts();
                if (place >= end) return false;
                row = index is null ? place : index.Row(place);
                if (!certainly || table!.DateOf(row).CertainlyOverlaps(firstDay, lastDay)) return true;
            }
        }

        void IEnumerator.Reset() => place = start - 1;

        readonly void IDisposable.Dispose()
        {
        }

        /// <summary>The next place before the window whose record lasts until its first day; else where the window starts.</summary>
        private readonly int NextThatLasts() => latestDays!.Next(place, firstDay) is >= 0 and var next && next < within ? next : within;

        /// <summary>The first place whose record does not start before some day, or has no date.</summary>
        private readonly int FirstNotBefore(int day, int low, int high)
        {
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                if (table!.StartsBefore(index is null ? middle : index.Row(middle), day)) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }
}
