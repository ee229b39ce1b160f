using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Problems;

/// <summary>
/// The problems that one file has, or the schema. A file of a million mistakes has them for one reason or a few: the first thousand are kept, and
/// the others are counted.
/// </summary>
internal sealed class ProblemList
{
    /// <summary>The most that are kept.</summary>
    public const int Most = 1_000;

    private readonly List<Problem> kept = [];
    private readonly HashSet<ProblemKind> kinds = [];
    private int left;

    /// <summary>Those that are kept.</summary>
    public IReadOnlyList<Problem> Kept => kept;

    /// <summary>Whether there is one of a kind, be it kept or not.</summary>
    public bool Has(ProblemKind kind) => kinds.Contains(kind);

    public void Add(Problem problem)
    {
        kinds.Add(problem.Kind);
        if (kept.Count < Most) kept.Add(problem);
        else left++;
    }

    public void AddRange(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems) Add(problem);
    }

    public void AddRange(ProblemList other)
    {
        AddRange(other.kept);
        kinds.UnionWith(other.kinds);
        left += other.left;
    }

    /// <summary>In the order in which they are shown; the last one says how many more there are.</summary>
    public Seq<Problem> InOrder()
    {
        kept.Sort(Problem.Compare);
        return left == 0 ? kept.ToSeq() : kept.Append(LimitProblems.TooMany.At(kept[kept.Count - 1].Place, $"{left}")).ToSeq();
    }
}
