using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>Groups of rows, each in the order of the table.</summary>
/// <param name="groups">The number of groups.</param>
/// <param name="starts">Where each group starts in the rows; one more at the end.</param>
/// <param name="rows">The rows, group by group.</param>
/// <param name="latestDays">The latest day of each of these rows, where the table has a time.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowIndex(int groups, Numbers starts, Numbers rows, LatestDays? latestDays = null)
{
    internal LatestDays? LatestDays { get; } = latestDays;

    /// <summary>The row at a place.</summary>
    internal int Row(int place) => rows[place];

    /// <summary>Where a group starts and ends; nowhere for a group that does not exist.</summary>
    internal void Group(int group, out int start, out int end)
    {
        if ((uint)group >= (uint)groups)
        {
            start = end = 0;
            return;
        }

        start = starts[group];
        end = starts[group + 1];
    }
}
