namespace Statecraft.Import.Remarks;

/// <summary>
/// Reads whom someone met out of a short English text, by a fixed grammar and the tables of <see cref="Lexicon"/>. It reads what it knows, word for
/// word, and guesses nothing: what a meeting holds beyond that is reported as unread.
/// </summary>
internal sealed class MeetingReader(Lexicon lexicon)
{
    /// <summary>Reads a text about a stay in <paramref name="host"/>, the country of whoever is named without one.</summary>
    public MeetingReading Read(string text, string host, DateOnly? on)
    {
        var scan = new MeetingScan(new PartyListReader(lexicon, on), new Cursor(Tokens.Of(text), 0));
        var (met, unread) = scan.Run();
        var placed = new Placement(lexicon.Known, host, on).Apply(met);
        return new([.. placed.Distinct()], unread);
    }
}
