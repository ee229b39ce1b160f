namespace Statecraft.Compiler.Binding;

/// <summary>Reads back what a <see cref="RowWriter"/> wrote, and counts the places on the way.</summary>
internal struct RowCursor(FileRows rows, int cell = 0, int place = 0)
{
    private readonly FileRows rows = rows;

    /// <summary>The next cell to be read.</summary>
    public int Cell { get; private set; } = cell;

    /// <summary>The next place to be passed.</summary>
    public int Place { get; private set; } = place;

    public readonly bool AtEnd => Cell >= rows.Cells.Count;

    public int Next() => rows.Cells[Cell++];

    /// <summary>Begins a record: says the number of its entity, and passes its place.</summary>
    public int NextRecord()
    {
        Place++;
        return Next();
    }

    /// <summary>Passes the place of the value that comes next, where it has one, and says its number.</summary>
    public int NextPlace() => rows.Cells[Cell] == 0 ? Place : Place++;

    public string? NextText() => Next() is var number && number == 0 ? null : rows.Texts[number - 1];
}
