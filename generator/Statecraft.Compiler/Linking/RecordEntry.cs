using Statecraft.Compiler.Binding;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>A record as linking knows it before its references are resolved: where it is written, its id, and its time.</summary>
internal sealed class RecordEntry(FileRows file, int cell, int place, string id)
{
    public FileRows File { get; } = file;

    /// <summary>Where its first field is written.</summary>
    public int Cell { get; } = cell;

    /// <summary>The place of its first field.</summary>
    public int Place { get; } = place;

    public string Id { get; } = id;

    /// <summary>Its place among the records of its kind, counted from 0; known once all are sorted.</summary>
    public int Row { get; set; }

    public Edtf When { get; set; }

    /// <summary>The spells in which it existed; empty where no bound is stated.</summary>
    public List<Edtf> Lifespan { get; } = [];

    /// <summary>The beginning of its only spell, where the schema has a field for it; the default where it is not stated.</summary>
    public Edtf Begin { get; set; }

    /// <summary>The end of its only spell, likewise.</summary>
    public Edtf End { get; set; }

    /// <summary>What the lifespan says to a reader.</summary>
    public string LifespanText { get; set; } = "";

    public List<string> FormerIds { get; } = [];

    /// <summary>The place of the record as a whole, which stands before its first field and points at its id.</summary>
    public PlaceRef Head => new(File.Path, Place - 1);

    /// <summary>The order of records with a time: earliest day, latest day, id; what has no date comes last.</summary>
    public static int ByTime(RecordEntry left, RecordEntry right)
    {
        var (hasLeft, hasRight) = (left.When.StartBits != 0, right.When.StartBits != 0);
        if (hasLeft != hasRight) return hasLeft ? -1 : 1;
        var byEarliest = left.When.EarliestDay.CompareTo(right.When.EarliestDay);
        if (byEarliest != 0) return byEarliest;
        var byLatest = left.When.LatestDay.CompareTo(right.When.LatestDay);
        return byLatest != 0 ? byLatest : ById(left, right);
    }

    public static int ById(RecordEntry left, RecordEntry right) => string.CompareOrdinal(left.Id, right.Id);
}
