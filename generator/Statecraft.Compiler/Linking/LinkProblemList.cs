using System.Globalization;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Linking;

/// <summary>The problems between records, as <see cref="ProblemList"/> has those of a file: the first thousand of each file, and how many more there are.</summary>
internal sealed class LinkProblemList
{
    private readonly List<LinkProblem> kept = [];
    private readonly Dictionary<string, (int Count, PlaceRef Last)> files = new(StringComparer.Ordinal);

    public void Add(LinkProblem problem)
    {
        var count = files.TryGetValue(problem.At.Path, out var file) ? file.Count + 1 : 1;
        if (count <= ProblemList.Most) kept.Add(problem);
        files[problem.At.Path] = (count, count <= ProblemList.Most ? problem.At : file.Last);
    }

    public Seq<LinkProblem> ToSeq() => kept.Concat(
        files.Values.Where(file => file.Count > ProblemList.Most)
            .Select(file => new LinkProblem(
                LimitProblems.TooMany, file.Last, null, new([(file.Count - ProblemList.Most).ToString(CultureInfo.InvariantCulture)])))).ToSeq();
}
