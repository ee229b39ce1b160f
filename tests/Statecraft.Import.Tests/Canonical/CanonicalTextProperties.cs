using CsCheck;
using Statecraft.Import.Canonical;
using Statecraft.Import.Merging;

namespace Statecraft.Import.Tests.Canonical;

public sealed class CanonicalTextProperties
{
    /// <summary>Characters that mean something in YAML, and some that do not.</summary>
    private static readonly Gen<string> Text = Gen.Char["abN0 1:-#,[]{}?&*!|>'\"%@`~\\é\t\n"].Array[0, 12].Select(characters => new string(characters));

    private static readonly Gen<string> Long = Gen.OneOf(Text, Gen.Char["ab:#- \n"].Array[100, 300].Select(characters => new string(characters)));

    private static readonly Gen<string> Key = Gen.Int[0, 3].Select(at => ((string[])["role", "title", "country", "name"])[at]);

    private static readonly Gen<Value> Scalar = Long.Select(text => (Value)new ScalarValue(text));

    private static readonly Gen<Value> Map = Gen.Select(Key.Array[1, 4], Scalar.Array[4])
        .Select((keys, values) => (Value)new MapValue([.. keys.Distinct().Zip(values, (key, value) => new KeyValuePair<string, Value>(key, value))]));

    private static readonly Gen<Value> Any = Gen.OneOf(Scalar, Map, Gen.OneOf(Scalar, Map).Array[1, 5].Select(items => (Value)ListValue.Of(items)));

    [Fact]
    public void What_is_written_is_read_again() => Any.Sample(value =>
    {
        var fields = MapValue.Empty.With("field", value);

        var file = DataFileReader.Read("a.yaml", "things:\n" + CanonicalText.Record("one", fields));

        Assert.Equal(fields, Assert.Single(Assert.Single(file.Sections).Records).Fields);
    });

    [Fact]
    public void A_file_is_put_together_again_to_the_letter() => Any.Array[1, 4].Sample(values =>
    {
        var text = "# Head.\nthings:\n" + string.Concat(values.Select((value, at) => $"  # Number {at}.\n" + CanonicalText.Record($"n{at}", MapValue.Empty.With("field", value)))) + "# Tail.\n";

        Assert.Equal(text, DataFileReader.Read("a.yaml", text).Text);
    });
}
