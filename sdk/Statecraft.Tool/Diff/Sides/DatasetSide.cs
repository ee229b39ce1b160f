using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Diff.Sides;

/// <summary>One of two states of a dataset.</summary>
/// <param name="Name">What its caller calls it.</param>
internal sealed record DatasetSide(string Name, DatasetContent Content);
