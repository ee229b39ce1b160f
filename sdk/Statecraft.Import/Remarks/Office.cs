using System.Collections.Immutable;
using Statecraft.Import.Drafts;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>Titles, and whose they are where the text says so before them; makes the parties that bear them.</summary>
internal sealed record Office(Titles Titles, Whose Whose, string? Standing)
{
    public Mention Person(string name, Whose after)
    {
        var whose = after.IsNobody ? Whose : after;
        var party = Party(Titles.Plural ? Titles.First : null) with { Name = name };
        return Placed(party, whose.Countries.FirstOrDefault(), whose.Bodies.FirstOrDefault());
    }

    /// <summary>The office without its holder: once for each country, and for each title of several.</summary>
    public ImmutableArray<Mention> Vacant(Whose after)
    {
        var whose = after.IsNobody ? Whose : after;
        return whose.IsNobody
            ? [.. Each(null, null)]
            : [.. whose.Countries.SelectMany(country => Each(country, null)), .. whose.Bodies.SelectMany(body => Each(null, body))];
    }

    private IEnumerable<Mention> Each(string? country, OrganizationRow? body) => Titles.Each.Select(title => (title, body) switch
    {
        ({ Role: null }, _) => Group(title, country, body),
        ({ Role: "other" or "representative" or "envoy" or "governor" or "general" }, _) when Titles.Plural && !IsCrowned(title) => Group(title, country, body),
        (_, { Name: null }) when Titles.Plural => Group(title, country, body),
        (_, { }) when Titles.Plural && title.Role is not "other" => Group(title, country, body with { Name = null }),
        (_, null) when Titles.Plural && country is null && Titles.Each.Length == 1 => Group(title, country, body),
        _ => Placed(Party(title), country, body),
    });

    private static bool IsCrowned(TitleRow title) => title.Title is "Prince" or "Princess" or "Queen Mother";

    private PartyDraft Party(TitleRow? title) => new()
    {
        Role = (title ?? Titles.Main).Role,
        Title = title is null ? Titles.Kept : title.Kept,
        Standing = Standing ?? (title ?? Titles.Main).Standing,
        Organization = (title ?? Titles.First).Organization,
    };

    private Mention Placed(PartyDraft party, string? country, OrganizationRow? body) =>
        new(party with { Country = country, Organization = party.Organization ?? body?.Name },
            country is not null || body is not null || party.Organization is not null, Titles.First.Title, Titles.First.Country);

    private static Mention Group(TitleRow title, string? country, OrganizationRow? body) => new(
        new PartyDraft
        {
            Role = title.Role is "other" or "representative" ? null : title.Role,
            Country = country,
            Organization = body?.Name,
            Group = body is { Name: null } ? body.Group(Plural.Lower(title.Title)) : Plural.Lower(title.Title),
        },
        country is not null || body is not null || title.Role is not ("other" or "representative" or "envoy" or "governor" or "general"));
}
