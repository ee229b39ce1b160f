using System.Collections.Immutable;

namespace Statecraft.Import.Remarks;

/// <summary>A place in the words of a text; past the end every word is empty.</summary>
internal readonly record struct Cursor(ImmutableArray<string> Words, int At)
{
    public bool Ended => At >= Words.Length;

    public string Word => this[0];

    public string this[int ahead] => At + ahead is var index && index >= 0 && index < Words.Length ? Words[index] : "";

    public Cursor Skip(int count) => this with { At = At + count };

    public bool Is(string word) => string.Equals(Word, word, StringComparison.OrdinalIgnoreCase);

    public string To(Cursor end) => Tokens.Join(Words.AsSpan(At, end.At - At));
}

/// <summary>What was read, and where the reading stopped.</summary>
internal readonly record struct Parsed<T>(T Value, Cursor Rest);
