using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>The words for people without names, and whose they are.</summary>
internal sealed record GroupWords(ImmutableArray<string> Words, Whose Whose)
{
    public static GroupWords None { get; } = new([], Whose.Nobody);

    public bool IsEmpty => Words.IsEmpty && Whose.IsNobody;

    public GroupWords Add(string word) => word.Length > 0 ? this with { Words = Words.Add(word) } : this;

    public GroupWords Of(Whose whose) => this with { Whose = Whose.With(whose) };

    /// <summary>This group as what another is of: "leaders of opposition parties".</summary>
    public GroupWords Within(GroupWords outer, string of) => outer.Add($"{of} {string.Join(' ', Words)}").Of(Whose);

    /// <summary>One group for each country and body.</summary>
    public ImmutableArray<Mention> Mentions()
    {
        var group = Name();
        return Whose.IsNobody
            ? [new Mention(new PartyDraft { Group = group }, Placed: false)]
            : [.. Whose.Countries.Select(country => new Mention(new PartyDraft { Group = group, Country = country }, Placed: true)), .. Whose.Bodies.Select(body => Of(group, body))];
    }

    private static Mention Of(string group, OrganizationRow body) =>
        new(new PartyDraft { Group = body.Name is null ? body.Group(group) : group, Organization = body.Name }, Placed: true);

    /// <summary>A capital stays only on a name of its own: "Governing Council", but "senior officials".</summary>
    private string Name()
    {
        var own = Words.Any(word => Vocabulary.IsCapital(word) && !Vocabulary.IsGroupNoun(word) && !GroupKinds.IsGeneric(word));
        return string.Join(' ', Words.Select(word => Vocabulary.IsCapital(word) && (GroupKinds.IsGeneric(word) || !own) ? word.ToLowerInvariant() : word));
    }
}
