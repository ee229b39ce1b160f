using CsCheck;
using Statecraft.Core.Storage;

namespace Statecraft.Core.Tests.Storage;

public class SortedKeysTests
{
    [Fact]
    public void A_key_of_several_numbers_is_found_at_its_place_in_the_order() =>
        Gen.Select(Gen.Long[-40, 4000], Gen.Long[0, 60]).Array[1, 100].Select(keys => keys.Distinct().Order().ToArray()).Sample(keys =>
        {
            var index = new SortedKeys(
                Written.Lines(keys.Select(k => Written.Digits(k.Item1 + 40, 3) + Written.Digits(k.Item2, 1)), 2), 2, keys.Length, (-40L << 20) | (3L << 16), (1L << 16) | 3);
            for (var i = 0; i < keys.Length; i++) Assert.Equal(i, index.Find(keys[i].Item1, keys[i].Item2));
        });

    [Theory]
    [InlineData(9)]
    [InlineData(-1)]
    [InlineData(11)]
    [InlineData(4_000_000_000)]
    public void A_number_that_no_key_has_is_not_found(long number)
    {
        var index = new SortedKeys(Written.Lines(["0", "2"], 2), 2, 2, (10L << 20) | (1L << 16));
        Assert.Equal(-1, index.Find(number));
        Assert.Equal(1, index.Find(12));
    }
}
