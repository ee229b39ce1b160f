using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>The words for people without names, and whose they are.</summary>
internal sealed record GroupWords(ImmutableArray<string> Words, Whose Whose)
{
    public static GroupWords None { get; } = new([], Whose.Nobody);

    public bool IsEmpty => Words.IsEmpty && Whose.IsNobody;

    public GroupWords Add(string word) => this with { Words = Words.Add(word) };

    public GroupWords Of(Whose whose) => this with { Whose = Whose.With(whose) };

    /// <summary>One group for each country and body.</summary>
    public ImmutableArray<Mention> Mentions()
    {
        var group = Name();
        return Whose.IsNobody
            ? [new Mention(new PartyDraft { Group = group }, Placed: false)]
            : [.. Whose.Countries.Select(country => new Mention(new PartyDraft { Group = group, Country = country }, Placed: true)), .. Whose.Bodies.Select(body => Of(group, body))];
    }

    private static Mention Of(string group, OrganizationRow body) =>
        new(new PartyDraft { Group = body.Name is null ? $"{group} of {body.Phrase}" : group, Organization = body.Name }, Placed: true);

    /// <summary>A capital stays only on a name of its own: "Governing Council", but "senior officials".</summary>
    private string Name() => string.Join(' ', Words.All(word => !Vocabulary.IsCapital(word) || Vocabulary.IsGroupNoun(word) || word is "Senior" or "Government")
        ? Words.Select(word => Vocabulary.IsCapital(word) ? word.ToLowerInvariant() : word)
        : Words);
}
