namespace Statecraft.Fuzzing;

/// <summary>SplitMix64: a seed means the same case on every runtime.</summary>
internal sealed class Rng(ulong seed)
{
    private ulong state = seed;

    /// <summary>The generator of one case of a run.</summary>
    public static Rng Of(ulong seed, long number) => new(new Rng(seed ^ ((ulong)number * 0xD1B54A32D192ED03)).Next());

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 up to, but without, the limit; 0 where there is none.</summary>
    public int Below(int limit) => limit <= 1 ? 0 : (int)(Next() % (ulong)limit);

    /// <summary>A number that is small most of the time: half of the limit is half as likely as none.</summary>
    public int Few(int limit) => Below(Below(limit) + 1);

    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];
}
