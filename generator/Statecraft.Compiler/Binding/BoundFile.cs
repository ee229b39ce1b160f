using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Binding;

/// <summary>A data file after it was read: what it says, where it says it, and what is wrong with it.</summary>
internal sealed record BoundFile(FileRows Rows, FilePositions Positions, Seq<Problem> Problems);

/// <summary>
/// What a data file says, without where it says it: a comment or an empty line changes nothing here. Compact, for there may be thousands.
/// </summary>
/// <param name="Path">The file, relative to the folder of the dataset.</param>
/// <param name="Cells">The records one after another, as <see cref="RowWriter"/> writes and <see cref="RowCursor"/> reads them.</param>
/// <param name="Texts">The texts that cells refer to, counted from 1.</param>
/// <param name="MaybeIds">The ids that a file which cannot be read seems to define, so that references to them are not called unknown.</param>
internal sealed record FileRows(string Path, Seq<int> Cells, Seq<string> Texts, Seq<string> MaybeIds);

/// <summary>Where a data file says what it says.</summary>
/// <param name="Places">Each place, in the order in which a <see cref="RowCursor"/> counts them.</param>
internal sealed record FilePositions(Seq<TextRange> Places, LineMap Lines)
{
    public Place Of(string path, int place) => Lines.Place(path, Places[place]);
}
