using System.Text;
using System.Text.Json;
using CsCheck;
using Statecraft.Core;

namespace Statecraft.Tests.Json;

/// <summary>JSON of records with damage done to it is read, or refused as JSON is refused; nothing else is thrown.</summary>
public sealed class JsonFuzzTests
{
    private static readonly string[] Pieces =
        ["null", "{", "}", "[", "]", "\"", ",", ":", "{}", "[]", "1e999", "-0", "0.5", "\"\"", "\"\\ud800\"", "\\u0000", "true", "\"\uFFFD\"", "[[[[[[", "\"Id\":", "\"..\"", "\"/\"", " "];

    [Fact]
    public void Damaged_visits() => Check(Visits.All);

    [Fact]
    public void Damaged_officials() => Check(Officials.All);

    [Fact]
    public void Damaged_transfers() => Check(Transfers.All);

    [Fact]
    public void Damaged_countries() => Check(Countries.All);

    private static void Check<T>(IReadOnlyList<T> records)
        where T : class, IRecord
    {
        var damage = Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 40], Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char.Select(c => c.ToString())));
        Gen.Select(Gen.Int[0, records.Count - 1], damage.Array[0, 3], Gen.Int[0, KnownOptions.All.Count - 1]).Sample(
            (record, damages, options) =>
            {
                var with = KnownOptions.All.Values.ElementAt(options);
                var json = damages.Aggregate(JsonSerializer.Serialize(records[record], with), (text, done) => Damage(text, done.Item1, done.Item2, done.Item3));
                try
                {
                    var read = JsonSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(json), with);
                    // What was read can be written, and is the same again.
                    if (read is not null) Assert.Equal(read, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(read, with), with));
                }
                catch (JsonException)
                {
                    Assert.NotEmpty(damages);
                }
            },
            iter: 3_000);
    }

    /// <summary>Puts something in the place of some characters.</summary>
    private static string Damage(string text, int at, int length, string piece)
    {
        var start = at % (text.Length + 1);
        return text[..start] + piece + text[Math.Min(text.Length, start + length)..];
    }
}
