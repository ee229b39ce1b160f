using CsCheck;
using Statecraft.Core.Storage;

namespace Statecraft.Core.Tests.Storage;

public class KeyIndexTests
{
    private static readonly Gen<string[]> Keys = Gen.String[0, 30].Array[0, 200].Select(keys => keys.Distinct(StringComparer.Ordinal).ToArray());

    [Fact]
    public void Every_key_leads_to_its_number_and_no_other_text_leads_anywhere() =>
        Gen.Select(Keys, Gen.String, Gen.Int[1, 8]).Sample((keys, other, seed) =>
        {
            var (heap, handles) = Written.Heap(keys);
            var index = Written.Keys(keys, handles, seed);
            for (var i = 0; i < keys.Length; i++) Assert.Equal(i, index.Find(keys[i], heap));
            if (!keys.Contains(other, StringComparer.Ordinal)) Assert.Equal(-1, index.Find(other, heap));
        });

    /// <summary>So many that all fingerprints are sought, also in slots that are free.</summary>
    [Fact]
    public void Texts_that_are_no_keys_lead_nowhere()
    {
        var keys = Enumerable.Range(0, 3_000).Select(i => $"key-{i}").ToArray();
        var (heap, handles) = Written.Heap(keys);
        var index = Written.Keys(keys, handles, 1);
        for (var i = 0; i < 100_000; i++) Assert.Equal(i < keys.Length ? i : -1, index.Find($"key-{i}", heap));
    }

    [Fact]
    public void Keys_in_order_are_found_as_well() =>
        Gen.Select(Keys, Gen.String).Sample((keys, other) =>
        {
            var (heap, handles) = Written.Heap(keys);
            var index = Written.SortedKeys(keys, handles);
            for (var i = 0; i < keys.Length; i++) Assert.Equal(i, index.Find(keys[i], heap));
            if (!keys.Contains(other, StringComparer.Ordinal)) Assert.Equal(-1, index.Find(other, heap));
        });

    [Fact]
    public void An_index_without_keys_finds_nothing()
    {
        var (heap, _) = Written.Heap([]);
        Assert.Equal(-1, new KeyIndex(_ => default, 0, 0, 0, 0, 0).Find("israel", heap));
    }

    [Theory]
    [InlineData("", 1, 14091846056403889148UL)]
    [InlineData("israel", 1, 16457732095080280344UL)]
    [InlineData("azerbaijan", 3, 17633718831133921498UL)]
    public void The_hash_of_a_key_never_changes(string key, int seed, ulong hash) => Assert.Equal(hash, KeyHash.Of(key, seed));
}
