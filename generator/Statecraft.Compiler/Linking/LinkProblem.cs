using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Linking;

/// <summary>A place in a data file by its number, which no comment moves. The positions of the file turn it into line and column.</summary>
internal readonly record struct PlaceRef(string Path, int Number);

/// <summary>A problem found without positions.</summary>
internal sealed record LinkProblem(ProblemKind Kind, PlaceRef At, PlaceRef? First, Seq<string> Arguments)
{
    public Problem Locate(IReadOnlyDictionary<string, FilePositions> positions)
    {
        var place = positions[At.Path].Of(At.Path, At.Number);
        string[] arguments = [.. Arguments];
        return First is { } first
            ? Kind.At(place, positions[first.Path].Of(first.Path, first.Number), arguments)
            : Kind.At(place, arguments);
    }
}
