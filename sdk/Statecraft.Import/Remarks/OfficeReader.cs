using System.Collections.Frozen;
using System.Collections.Immutable;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Remarks;

/// <summary>Reads people with a title, and offices without a name.</summary>
internal sealed class OfficeReader(Lexicon lexicon, DateOnly? on)
{
    private static readonly FrozenSet<string> Honorifics = FrozenSet.ToFrozenSet(
        ["Sheikh", "Shaikh", "Lord", "Lady", "Sir", "Dr.", "Mr.", "Mrs.", "Ms.", "Dr", "Dame"], StringComparer.Ordinal);

    private readonly WhoseReader whoseReader = new(lexicon, on);
    private readonly TitleReader titleReader = new(lexicon);

    public Parsed<ImmutableArray<Mention>>? Read(Cursor words)
    {
        var before = Standings.Read(Articles.Skip(words));
        var whose = whoseReader.List(before.Rest);
        var after = Standings.Read(whose?.Rest ?? before.Rest);
        var standing = before.Value ?? after.Value;
        if (titleReader.Read(after.Rest) is { } titles)
        {
            var office = new Office(titles.Value, whose?.Value ?? Whose.Nobody, standing);
            return titles.Value.Plural ? Several(office, titles.Rest) : One(office, titles.Rest);
        }

        return Honorifics.Contains(words.Word) && NameReader.Read(words) is { } name
            ? new([new Mention(new PartyDraft { Name = name.Value }, Placed: false)], name.Rest)
            : null;
    }

    private Parsed<ImmutableArray<Mention>>? One(Office office, Cursor words)
    {
        if (NameReader.Read(words) is { } name)
        {
            var land = Land(name.Rest);
            return new([office.Person(name.Value, land?.Value ?? Whose.Nobody)], land?.Rest ?? name.Rest);
        }

        if (Land(words) is { } of)
        {
            return NameReader.Read(of.Rest) is { } holder
                ? new([office.Person(holder.Value, of.Value)], holder.Rest)
                : new(office.Vacant(of.Value), of.Rest);
        }

        return words.Is("of") ? Town(office, words) : new(office.Vacant(Whose.Nobody), words);
    }

    private Parsed<ImmutableArray<Mention>>? Several(Office office, Cursor words)
    {
        var people = ImmutableArray.CreateBuilder<Mention>();
        Cursor? next = words;
        while (next is { } at && (people.Count == 0 || !StartsOther(at)) && NameReader.Read(at) is { } name)
        {
            var land = Land(name.Rest);
            people.Add(office.Person(name.Value, land?.Value ?? Whose.Nobody));
            words = land?.Rest ?? name.Rest;
            next = Separators.Plain(words);
        }

        if (people.Count > 0)
        {
            return new(people.ToImmutable(), words);
        }

        if (Land(words) is { } of)
        {
            return NameReader.Read(of.Rest) is null && !IsOfGroup(office, of.Rest) ? new(office.Vacant(of.Value), of.Rest) : null;
        }

        return words.Is("of") ? null : new(office.Vacant(Whose.Nobody), words);
    }

    /// <summary>"Leaders of Syrian opposition groups" are no leaders of Syria.</summary>
    private static bool IsOfGroup(Office office, Cursor rest) =>
        office.Titles.First.Role is "other" && (Vocabulary.IsQualifier(rest.Word) || Vocabulary.IsGroupNoun(rest.Word));

    private static Parsed<ImmutableArray<Mention>>? Town(Office office, Cursor words) =>
        office.Titles.First.Role is "mayor" or "governor" && NameReader.Read(words.Skip(1)) is { } town
            ? new([.. office.Vacant(Whose.Nobody).Select(mention => mention with { Party = mention.Party with { Title = $"{office.Titles.First.Title} of {town.Value}" } })], town.Rest)
            : null;

    private Parsed<Whose>? Land(Cursor words) => whoseReader.After(words, at => titleReader.Starts(at));

    private bool StartsOther(Cursor words)
    {
        var plain = Standings.Read(Articles.Skip(words)).Rest;
        return titleReader.Starts(plain) || (whoseReader.List(plain) is { } whose && titleReader.Starts(Standings.Read(whose.Rest).Rest))
            || Honorifics.Contains(words.Word) || Vocabulary.IsVerb(words.Word) || Vocabulary.IsDate(words);
    }
}
