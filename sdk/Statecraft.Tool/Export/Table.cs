using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Export;

/// <summary>What a row of a table is made of.</summary>
/// <param name="Record">The record that it is, or is a part of.</param>
/// <param name="Positions">The places in the lists on the way from the record to the value, counted from 1.</param>
/// <param name="Value">The value: the record, a nested value, or a single value of a list.</param>
internal sealed record Line(ContentRow Record, IReadOnlyList<int> Positions, object Value);

/// <summary>A table of an export: the records of one kind, or the values of one list in all of them.</summary>
/// <param name="Key">The columns that tell its rows apart.</param>
internal sealed record Table(
    string Name, string Summary, IReadOnlyList<Column> Columns, IReadOnlyList<string> Key, TableParent? Parent, IEnumerable<Line> Lines);

/// <summary>Where the lists of a table stand.</summary>
/// <param name="Name">The table of the records, or of the outer list.</param>
/// <param name="Columns">The columns that say in which of its rows.</param>
/// <param name="Key">The columns there.</param>
internal sealed record TableParent(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string> Key);
