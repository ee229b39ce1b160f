using System.Collections.Immutable;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Remarks;

/// <summary>Reads people without names: "senior officials", "leaders of Bahrain and Qatar", "members of civil society".</summary>
internal sealed class GroupReader(Lexicon lexicon, DateOnly? on)
{
    private const int LongestHead = 6;
    private const int LongestComplement = 8;

    private readonly WhoseReader whoseReader = new(lexicon, on);
    private readonly TitleReader titleReader = new(lexicon);

    public Parsed<ImmutableArray<Mention>>? Read(Cursor words) =>
        Head(Articles.Skip(words), GroupWords.None) is { } head && Whole(head) is { } group && !titleReader.Starts(group.Rest) && !IsHalfRead(group.Rest)
            ? group
            : Body(words);

    /// <summary>A body that itself was met: "the North Atlantic Council".</summary>
    private Parsed<ImmutableArray<Mention>>? Body(Cursor words) =>
        words.Is("the") && lexicon.Organizations.Match(words.Skip(1)) is { Value.Word: var name } body && Vocabulary.IsGroupNoun(name[(name.LastIndexOf(' ') + 1)..])
            ? new([new Mention(new PartyDraft { Group = name }, Placed: true)], body.Rest)
            : null;

    private Parsed<ImmutableArray<Mention>>? Whole(Parsed<GroupWords> head)
    {
        if (whoseReader.After(head.Rest, at => titleReader.Starts(Standings.Read(at).Rest) || Vocabulary.IsGroupNoun(at.Word) || Vocabulary.IsQualifier(at.Word)) is { } of
            && !IsHalfRead(of.Rest))
        {
            return new(head.Value.Of(of.Value).Mentions(), of.Rest);
        }

        return head.Rest.Word is "of" or "from" ? Complement(head.Value, head.Rest) : new(head.Value.Mentions(), head.Rest);
    }

    private Parsed<GroupWords>? Head(Cursor words, GroupWords sofar)
    {
        if (sofar.Words.Length > LongestHead || words.Ended || (Tokens.IsMark(words.Word) && words.Word != ","))
        {
            return null;
        }

        if (Vocabulary.IsGroupNoun(words.Word))
        {
            var whole = sofar.Add(words.Word);
            return (Vocabulary.IsWeakNoun(words.Word) || words[1] is not ("," or "and")) && Head(words.Skip(1), whole) is { } longer ? longer : new(whole, words.Skip(1));
        }

        if (whoseReader.One(words) is { } whose)
        {
            return Head(whose.Rest, sofar.Of(whose.Value));
        }

        return words.Word is "," or "and" ? Joined(words, sofar) : Fits(words) ? Head(words.Skip(1), sofar.Add(words.Word)) : null;
    }

    /// <summary>"Soviet and Russian officials", "political and business leaders"; but not "government and Solidarity leaders", which are two.</summary>
    private Parsed<GroupWords>? Joined(Cursor words, GroupWords sofar)
    {
        var next = Separators.Plain(words)!.Value;
        return (sofar, whoseReader.One(next)) switch
        {
            ({ IsEmpty: true }, _) => null,
            ({ Whose.IsNobody: true }, { }) => null,
            (_, { }) => Head(next, sofar),
            _ when Articles.Skip(next) != next || sofar.Words.IsEmpty => null,
            _ => Head(next, sofar.Add("and")),
        };
    }

    private bool Fits(Cursor words) =>
        !Vocabulary.IsVerb(words.Word) && !Vocabulary.IsCloser(words.Word) && !Vocabulary.IsDate(words) && !words.Word.EndsWith("'s", StringComparison.Ordinal)
        && words.Word is not ("of" or "with" or "the" or "a" or "en" or "also") && (Vocabulary.IsQualifier(words.Word) || !titleReader.Starts(words));

    private static Parsed<ImmutableArray<Mention>>? Complement(GroupWords head, Cursor of)
    {
        var end = of.Skip(1);
        while (!end.Ended && !Tokens.IsMark(end.Word) && end.Word is not ("and" or "with") && !Vocabulary.IsVerb(end.Word) && !Vocabulary.IsCloser(end.Word) && !Vocabulary.IsDate(end))
        {
            end = end.Skip(1);
        }

        return end.At - of.At is > 1 and <= LongestComplement ? new(head.Add(of.To(end)).Mentions(), end) : null;
    }

    private static bool IsHalfRead(Cursor rest) => Vocabulary.IsCapital(rest.Word) && !Vocabulary.IsVerb(rest.Word) && !Vocabulary.IsDate(rest);
}
