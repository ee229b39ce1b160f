using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Foreign;

/// <summary>A list of records after it was read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Dataset">The dataset that it lists; null where it cannot be trusted, and a problem says why.</param>
internal sealed record ReadList(string Path, ForeignDataset? Dataset, Seq<Problem> Problems);
