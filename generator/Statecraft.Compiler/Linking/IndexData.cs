using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Linking;

/// <summary>An index over a table: groups of rows, each group in the order of the table.</summary>
/// <param name="Model">What it finds records by.</param>
/// <param name="Keys">The parts of the key of each group, one group after another, in ascending order; empty where a group is the key.</param>
/// <param name="Texts">The key of each group, in ordinal order, where keys are texts.</param>
/// <param name="Starts">Where each group starts in the rows; one more at the end.</param>
/// <param name="Rows">The rows, group by group.</param>
internal sealed record IndexData(IndexModel Model, long[] Keys, string[] Texts, int[] Starts, int[] Rows);

/// <summary>The texts of a field that are part of a composite key, in ordinal order; their place is their number.</summary>
internal sealed record TextKeys(FieldModel Field, string[] Texts);
