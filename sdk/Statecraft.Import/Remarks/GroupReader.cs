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
        Head(Articles.Skip(words), GroupWords.None) is { } head && Whole(head) is { } group && !titleReader.Starts(group.Rest) && (!IsHalfRead(group.Rest) || StartsOffice(group.Rest))
            ? Twin(head.Value, group)
            : Body(words);

    /// <summary>"Syrian activists and refugees": the second are Syrian too.</summary>
    private static Parsed<ImmutableArray<Mention>> Twin(GroupWords head, Parsed<ImmutableArray<Mention>> group) =>
        !head.Whose.IsNobody && group.Rest.Is("and") && group.Rest.Skip(1) is var noun && Vocabulary.IsGroupNoun(noun.Word) && !Vocabulary.IsWeakNoun(noun.Word)
        && !GroupKinds.AreFromAnywhere(noun.Word) && (noun[1].Length == 0 || Tokens.IsMark(noun[1]) || Vocabulary.IsCloser(noun[1]))
            ? new(group.Value.AddRange((GroupWords.None with { Whose = head.Whose }).Add(noun.Word).Mentions()), noun.Skip(1))
            : group;

    /// <summary>A body that itself was met: "the North Atlantic Council".</summary>
    private Parsed<ImmutableArray<Mention>>? Body(Cursor words) =>
        words.Is("the") && lexicon.Organizations.Match(words.Skip(1)) is { Value.Word: var name } body && Vocabulary.IsGroupNoun(name[(name.LastIndexOf(' ') + 1)..])
            ? new([new Mention(new PartyDraft { Group = name }, Placed: true)], body.Rest)
            : null;

    private Parsed<ImmutableArray<Mention>>? Whole(Parsed<GroupWords> head)
    {
        if (Nested(head) is { } nested)
        {
            return nested;
        }

        if (whoseReader.After(head.Rest, StartsOther) is { } of
            && !IsHalfRead(of.Rest))
        {
            return new(head.Value.Of(of.Value).Mentions(), of.Rest);
        }

        return Complements(head.Rest) ? Complement(head.Value, head.Rest) : new(head.Value.Mentions(), head.Rest);
    }

    private bool StartsOther(Cursor at) =>
        titleReader.Starts(Standings.Read(at).Rest) || Vocabulary.IsQualifier(at.Word) || IsHalfRead(at) && whoseReader.One(at) is null
        || (Vocabulary.IsGroupNoun(at.Word) && whoseReader.One(at) is null);

    private static bool Complements(Cursor at) =>
        at.Word is "of" or "from" || (at.Word is "to" && at[-1] is "delegations") || (at.Word is "in" && at[-1] is "participants");

    /// <summary>"Representatives of Sudanese civil society": a group of a group, and whose it is.</summary>
    private Parsed<ImmutableArray<Mention>>? Nested(Parsed<GroupWords> head) =>
        head.Rest.Is("of") && Articles.Skip(head.Rest.Skip(1)) is var start && whoseReader.One(start) is { } whose && Separators.Any(whose.Rest) is null
        && Head(start, GroupWords.None) is { } inner && inner.Rest.At > whose.Rest.At
            ? new(inner.Value.Within(head.Value, head.Rest.To(start)).Mentions(), inner.Rest)
            : null;

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

    private Parsed<ImmutableArray<Mention>>? Complement(GroupWords head, Cursor of)
    {
        var end = of.Skip(1);
        while (!EndsComplement(end))
        {
            end = end.Skip(1);
        }

        return end.At - of.At is > 1 and <= LongestComplement ? new((of.Is("to") ? head.Add(of.To(end)) : Told(head, of, end)).Mentions(), end) : null;
    }

    private bool EndsComplement(Cursor at) =>
        at.Ended || Tokens.IsMark(at.Word) || at.Word is "and" or "with" || Vocabulary.IsVerb(at.Word) || Vocabulary.IsCloser(at.Word) || Vocabulary.IsDate(at)
        || StartsOffice(at);

    private bool StartsOffice(Cursor at) => whoseReader.One(at) is { } whose && titleReader.Starts(whose.Rest);

    /// <summary>The words with the country or body named among them taken out, where they can do without it.</summary>
    private GroupWords Told(GroupWords head, Cursor of, Cursor end)
    {
        for (var at = of.Skip(1); at.At < end.At; at = at.Skip(1))
        {
            if (whoseReader.One(at) is { } whose && whose.Value.Bodies.All(body => body.Name is not null))
            {
                var before = at[-1] is "of" && whose.Rest == end ? at.Skip(-1) : at;
                var keeps = whose.Rest == end && before == at;
                return head.Add(keeps ? of.To(end) : $"{of.To(before)} {whose.Rest.To(end)}".Trim()).Of(whose.Value);
            }
        }

        return head.Add(of.To(end));
    }

    private static bool IsHalfRead(Cursor rest) => Vocabulary.IsCapital(rest.Word) && !Vocabulary.IsVerb(rest.Word) && !Vocabulary.IsDate(rest);
}
