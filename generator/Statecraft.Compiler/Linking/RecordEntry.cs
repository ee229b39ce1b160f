using Statecraft.Compiler.Binding;
using Statecraft.Core;

namespace Statecraft.Compiler.Linking;

/// <summary>A record as linking knows it before its references are resolved: where it is written, its id, and its time.</summary>
internal sealed class RecordEntry(FileRows file, FileTexts texts, int cell, int place, string id)
{
    private const long NoTime = long.MaxValue;

    private long time = NoTime;

    public FileRows File { get; } = file;

    /// <summary>The texts of that file.</summary>
    public FileTexts Texts { get; } = texts;

    /// <summary>Where its first field is written.</summary>
    public int Cell { get; } = cell;

    /// <summary>The place of its first field.</summary>
    public int Place { get; } = place;

    public string Id { get; } = id;

    /// <summary>Its place among the records of its kind, counted from 0; known once all are sorted.</summary>
    public int Row { get; set; }

    public Edtf When { get; private set; }

    /// <summary>When it existed; null where no bound is stated.</summary>
    public Lifespan? Lifespan { get; private set; }

    public IReadOnlyList<string> FormerIds { get; set; } = [];

    /// <summary>The place of the record as a whole, which stands before its first field and points at its id.</summary>
    public PlaceRef Head => new(File.Path, Place - 1);

    /// <summary>The order of records with a time: earliest day, latest day, id; what has no date comes last.</summary>
    public static int ByTime(RecordEntry left, RecordEntry right) =>
        left.time == right.time ? ById(left, right) : left.time.CompareTo(right.time);

    public static int ById(RecordEntry left, RecordEntry right) => string.CompareOrdinal(left.Id, right.Id);

    public void SetWhen(Edtf date)
    {
        When = date;
        time = date.StartBits == 0 ? NoTime : ((long)date.EarliestDay << 32) | (uint)date.LatestDay;
    }

    /// <summary>The lifespan, to add to it.</summary>
    public Lifespan OpenLifespan() => Lifespan ??= new Lifespan();
}
