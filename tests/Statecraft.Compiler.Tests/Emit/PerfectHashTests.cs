using System.Globalization;
using Statecraft.Compiler.Emit.Physical;
using Statecraft.Core.Storage;

namespace Statecraft.Compiler.Tests.Emit;

public class PerfectHashTests
{
    /// <summary>Ids differ in a few digits near their end. A hash that takes two of them for one finds no seed.</summary>
    [Theory]
    [InlineData("official-{0}-iceland-{1:yyyy-MM-dd}")]
    [InlineData("{1:yyyy-MM-dd}-{0}")]
    [InlineData("{1:yyMMdd}{0}")]
    [InlineData("a-visit-{1:dd-MM-yyyy}-by-the-official-with-the-number-{0}")]
    public void Ids_that_are_much_alike_get_a_slot_each_with_the_first_seed(string shape)
    {
        var keys = Enumerable.Range(0, 60_000)
            .Select(i => string.Format(CultureInfo.InvariantCulture, shape, i / 10_000, new DateTime(1995, 1, 1).AddDays(i % 10_000))).ToArray();
        var hash = PerfectHash.Of(keys);
        Assert.Equal(1, hash?.Seed);
        Assert.Equal(Enumerable.Range(1, keys.Length), hash!.KeyIn.Where(key => key != 0).Order());
        for (var i = 0; i < keys.Length; i += 997)
        {
            var of = KeyHash.Of(keys[i], 1);
            Assert.Equal(i + 1, hash.KeyIn[KeyHash.Slot(of, hash.DisplacementOf[KeyHash.Bucket(of, hash.DisplacementOf.Length)], hash.KeyIn.Length)]);
        }
    }

    [Fact]
    public void The_same_key_twice_has_no_slot_and_costs_no_time() => Assert.Null(PerfectHash.Of([.. Enumerable.Repeat("visit", 1_000)]));

    [Fact]
    public void No_keys_have_no_hash() => Assert.Null(PerfectHash.Of([]));
}
