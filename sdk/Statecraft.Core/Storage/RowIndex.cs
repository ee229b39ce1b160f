using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>Groups of rows, each in the order of the table.</summary>
/// <param name="groups">The number of groups.</param>
/// <param name="starts">Where each group starts in the rows; one more at the end.</param>
/// <param name="rows">The rows, group by group.</param>
/// <param name="ends">The latest day of each run of rows, where the table has a time.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowIndex(int groups, Numbers starts, Numbers rows, Numbers? ends = null)
{
    internal Numbers? Ends { get; } = ends;

    /// <summary>The row at a place.</summary>
    internal int Row(int place) => rows[place];

    /// <summary>Where a group starts and ends; nowhere for a group that does not exist.</summary>
    internal (int Start, int End) Group(int group) => (uint)group >= (uint)groups ? (0, 0) : (starts[group], starts[group + 1]);
}
