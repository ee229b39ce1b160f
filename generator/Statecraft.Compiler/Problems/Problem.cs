using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Problems;

/// <summary>A mistake in the YAML. It is carried beside the result, never thrown.</summary>
public sealed record Problem
{
    private readonly Seq<Place> related;

    internal Problem(ProblemKind kind, string message, Place place, Seq<Place> related)
    {
        (Kind, Message, Place) = (kind, message, place);
        this.related = related;
    }

    /// <summary>What is wrong.</summary>
    public ProblemKind Kind { get; }

    /// <summary>What is wrong here, and what to do: one sentence for whoever wrote the file.</summary>
    public string Message { get; }

    /// <summary>Where.</summary>
    public Place Place { get; }

    /// <summary>Other places that belong to it, such as the record that came first.</summary>
    public IReadOnlyList<Place> Related => related;

    /// <summary>One line in the form that compilers use and editors understand: <c>path(line,column): error STC3004: message</c>.</summary>
    public override string ToString() => $"{Place}: error {Kind.Id}: {Message}";

    /// <summary>The order in which problems are shown: by file, by place, by kind.</summary>
    internal static int Compare(Problem left, Problem right)
    {
        var byPath = string.CompareOrdinal(left.Place.Path, right.Place.Path);
        if (byPath != 0) return byPath;
        var byStart = left.Place.Start.CompareTo(right.Place.Start);
        if (byStart != 0) return byStart;
        var byKind = string.CompareOrdinal(left.Kind.Id, right.Kind.Id);
        return byKind != 0 ? byKind : string.CompareOrdinal(left.Message, right.Message);
    }
}
