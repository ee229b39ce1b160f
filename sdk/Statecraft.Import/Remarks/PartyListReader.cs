using System.Collections.Immutable;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Remarks;

/// <summary>Those met, and what stands among them that cannot be read.</summary>
internal sealed record PartyList(ImmutableArray<Mention> Mentions, ImmutableArray<string> Unread);

/// <summary>Reads a list of people, offices and groups, as far as it goes.</summary>
internal sealed class PartyListReader(Lexicon lexicon, DateOnly? on)
{
    private readonly OfficeReader officeReader = new(lexicon, on);
    private readonly GroupReader groupReader = new(lexicon, on);

    public Parsed<ImmutableArray<Mention>>? Named(Cursor words) => officeReader.Read(words);

    public Parsed<PartyList>? Read(Cursor words)
    {
        if (Member(words) is not { } first)
        {
            return null;
        }

        var mentions = first.Value.ToBuilder();
        var unread = ImmutableArray.CreateBuilder<string>();
        words = Days.Skip(first.Rest);
        while ((Separators.Any(words) ?? Unparted(words)) is { } next && !Ends(next))
        {
            if (Member(next) is { } member)
            {
                mentions.AddRange(member.Value);
                words = Days.Skip(member.Rest);
            }
            else if (words.Word != ";" && Fragment(next) is var end && !TellsOther(next, end))
            {
                unread.Add(next.To(end));
                words = end;
            }
            else
            {
                break;
            }
        }

        return new(new(mentions.ToImmutable(), unread.ToImmutable()), words);
    }

    public static Cursor Fragment(Cursor words)
    {
        var end = words.Skip(1);
        while (!end.Ended && !Tokens.IsMark(end.Word) && !end.Is("and"))
        {
            end = end.Skip(1);
        }

        return end;
    }

    /// <summary>An occasion, or another clause with those met in it, which is no member of the list.</summary>
    private static bool TellsOther(Cursor from, Cursor to)
    {
        var words = from.Words.AsSpan(from.At, to.At - from.At);
        return words.ContainsAny(["with", "meeting", "meetings", "Meeting", "Summit", "summit", "Conference", "signing", "others"]);
    }

    /// <summary>The next person, where the comma before is missing.</summary>
    private Cursor? Unparted(Cursor words) =>
        Vocabulary.IsCapital(words.Word) && officeReader.Read(words) is { } person && person.Value.Any(mention => mention.Party.Name is not null) ? words : null;

    private Parsed<ImmutableArray<Mention>>? Member(Cursor words) => officeReader.Read(words) ?? groupReader.Read(words) ?? Known(words);

    private Parsed<ImmutableArray<Mention>>? Known(Cursor words) =>
        NameReader.Read(words) is { } name && lexicon.Known.Knows(name.Value)
            ? new([new Mention(new PartyDraft { Name = name.Value }, Placed: false)], name.Rest)
            : null;

    private static bool Ends(Cursor words) => words.Ended || Vocabulary.IsVerb(words.Word) || Vocabulary.IsDate(words) || Vocabulary.IsCloser(words.Word);
}

/// <summary>Days of a month, which may stand after any of those met.</summary>
internal static class Days
{
    public static Cursor Skip(Cursor words)
    {
        var next = words.Is("on") && Vocabulary.IsDate(words.Skip(1)) ? words.Skip(1) : words;
        if (!Vocabulary.IsDate(next))
        {
            return words;
        }

        next = next.Skip(1);
        while (next.Word.Length > 0 && char.IsDigit(next.Word[0]))
        {
            next = next.Skip(1);
        }

        return next;
    }
}
