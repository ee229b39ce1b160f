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
    [InlineData("", 1, 1095549845894085373UL)]
    [InlineData("israel", 1, 6801878081729685827UL)]
    [InlineData("azerbaijan", 3, 2716957660075088555UL)]
    public void The_hash_of_a_key_never_changes(string key, int seed, ulong hash) => Assert.Equal(hash, KeyHash.Of(key, seed));

    [Fact]
    public void A_fingerprint_is_a_digit_other_than_zero() =>
        Gen.ULong.Sample(hash => Assert.InRange((int)KeyHash.Fingerprint(hash), '1', 'o'));
}
