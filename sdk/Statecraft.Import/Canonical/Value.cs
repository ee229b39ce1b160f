using System.Collections.Immutable;

namespace Statecraft.Import.Canonical;

/// <summary>A value of a data file: a text, a list or a mapping. What type a text has is for the schema to say.</summary>
internal abstract record Value
{
    /// <summary>What people have written around it. It makes no difference to what it says.</summary>
    public Comments Comments { get; init; } = Comments.None;

    public static implicit operator Value(string text) => new ScalarValue(text);
}

/// <param name="Text">The text.</param>
/// <param name="IsBare">
/// Nobody needs to be told that it is a text, because it is none: a number or a date. It is written as it stands, where a text such as <c>004</c>
/// is written in quotes, so that no other reader takes it for a number.
/// </param>
internal sealed record ScalarValue(string Text, bool IsBare = false) : Value
{
    /// <summary>A number or a date.</summary>
    public static ScalarValue Bare(string text) => new(text, IsBare: true);

    /// <summary>How it is written does not matter.</summary>
    public bool Equals(ScalarValue? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}

internal sealed record ListValue(ImmutableArray<Value> Items) : Value
{
    public static ListValue Of(IEnumerable<Value> items) => new([.. items]);

    public static ListValue OfTexts(IEnumerable<string> items) => new([.. items.Select(item => new ScalarValue(item))]);

    public bool Equals(ListValue? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Aggregate(17, HashCode.Combine);
}

/// <summary>Keys and their values, in the order in which they are written.</summary>
internal sealed record MapValue(ImmutableArray<KeyValuePair<string, Value>> Entries) : Value
{
    public static readonly MapValue Empty = new([]);

    public Value? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key).Value;

    /// <summary>With one more entry at the end; what is not known is left out.</summary>
    public MapValue With(string key, Value? value) => value is null or ListValue { Items: [] } ? this : new(Entries.Add(new(key, value)));

    public MapValue With(string key, string? text) => text is null ? this : With(key, new ScalarValue(text));

    /// <summary>With one more entry that is a number or a date.</summary>
    public MapValue WithBare(string key, string? text) => text is null ? this : With(key, ScalarValue.Bare(text));

    public bool Equals(MapValue? other) => other is not null && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Entries.Aggregate(17, HashCode.Combine);
}
