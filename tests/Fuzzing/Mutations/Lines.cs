namespace Statecraft.Fuzzing.Mutations;

/// <summary>A text as its lines, and some of them that follow each other.</summary>
internal sealed class Lines
{
    private const int Longest = 8;
    private readonly Rng rng;

    public Lines(string text, Rng rng)
    {
        this.rng = rng;
        All = [.. text.Split('\n')];
        First = rng.Below(All.Count);
        Count = Math.Min(1 + rng.Few(Longest), All.Count - First);
    }

    public List<string> All { get; }

    /// <summary>Where the chosen lines begin.</summary>
    public int First { get; }

    /// <summary>How many have been chosen.</summary>
    public int Count { get; }

    public List<string> Chosen => All.GetRange(First, Count);

    public Lines Delete()
    {
        All.RemoveRange(First, Count);
        return this;
    }

    public Lines InsertAnywhere(IEnumerable<string> lines)
    {
        All.InsertRange(rng.Below(All.Count + 1), lines);
        return this;
    }

    public override string ToString() => string.Join('\n', All);
}
