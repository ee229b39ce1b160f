using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Problems;

/// <summary>A mistake in the YAML. It is carried beside the result, never thrown.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">What is wrong here, and what to do.</param>
/// <param name="Place">Where.</param>
/// <param name="Related">Other places that belong to it, such as the record that came first.</param>
internal sealed record Problem(ProblemKind Kind, string Message, Place Place, Seq<Place> Related)
{
    /// <summary>One line in the form that compilers use and editors understand.</summary>
    public override string ToString() => $"{Place}: error {Kind.Id}: {Message}";

    /// <summary>The order in which problems are shown: by file, by place, by kind.</summary>
    public static int Compare(Problem left, Problem right)
    {
        var byPath = string.CompareOrdinal(left.Place.Path, right.Place.Path);
        if (byPath != 0) return byPath;
        var byStart = left.Place.Start.CompareTo(right.Place.Start);
        if (byStart != 0) return byStart;
        var byKind = string.CompareOrdinal(left.Kind.Id, right.Kind.Id);
        return byKind != 0 ? byKind : string.CompareOrdinal(left.Message, right.Message);
    }
}
