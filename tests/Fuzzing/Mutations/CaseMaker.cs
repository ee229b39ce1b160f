using System.Text;
using Statecraft.Compiler;
using Statecraft.Fuzzing.Samples;

namespace Statecraft.Fuzzing.Mutations;

/// <summary>Makes a case from its number.</summary>
/// <param name="samples">What there is to mutate.</param>
/// <param name="seed">The seed of the run.</param>
internal sealed class CaseMaker(IReadOnlyList<Sample> samples, ulong seed)
{
    private const int MostMutations = 12;
    private const int LongestFile = 100_000;

    private readonly string[] texts = [.. samples.Distinct().SelectMany(s => s.Files).Select(f => f.Text)];

    public FuzzCase Make(long number)
    {
        var rng = Rng.Of(seed, number);
        var sample = rng.Of(samples);
        var isSchema = rng.OneIn(5);
        SampleFile[] files = [.. sample.Files.Where(f => (f.Role != FileRole.Data) == isSchema)];
        var changed = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var count = rng.OneIn(6) ? 2 : 1; count > 0; count--)
        {
            var file = rng.Of(files);
            changed[file.Path] = Mutated(file, sample, isSchema, rng);
        }

        return new FuzzCase(sample, changed);
    }

    private byte[] Mutated(SampleFile file, Sample sample, bool isSchema, Rng rng)
    {
        var text = file.Text;
        string[] own = [.. sample.Files.Select(f => f.Text)];
        // Little of what is damaged at random is a dataset still, and only that becomes code.
        if (rng.OneIn(3)) return Encoding.UTF8.GetBytes(rng.Of(isSchema ? SchemaMutations.All : ValueMutations.All)(text, rng, own));
        for (var count = 1 + rng.Few(MostMutations); count > 0 && text.Length is > 0 and < LongestFile; count--)
            text = rng.Of(isSchema ? AllMutations.Schema : AllMutations.Data)(text, rng, rng.OneIn(4) ? texts : own);
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var count = rng.OneIn(12) ? 1 + rng.Few(4) : 0; count > 0; count--) bytes = ByteMutations.Mutate(bytes, rng);
        return bytes;
    }
}
