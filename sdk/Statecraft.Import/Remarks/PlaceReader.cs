using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Remarks;

/// <summary>The places in the United States that a description names: the lists after "visited", "in" or "at".</summary>
internal sealed partial class PlaceReader(PlaceTable table)
{
    /// <summary>Each place once; a town of which a site is named is not named again without it.</summary>
    public ImmutableArray<PlaceDraft> Read(string text)
    {
        var named = Clauses.Of(text).SelectMany(static clause => Lists().Matches(Prepared(clause))).SelectMany(Listed).Distinct().ToList();
        return [.. named.Where(place => place.Site is not null || !named.Exists(other => other.Site is not null && other.Name == place.Name))];
    }

    /// <summary>Without what lies elsewhere and what was only spoken of; a state in brackets becomes a dagger. Twin towns are two.</summary>
    private static string Prepared(string clause)
    {
        var marked = Brackets().Replace(clause, static bracket => UnitedStates.IsInBrackets(bracket.Groups["text"].Value) ? "†" : "");
        return Topics().Replace(Elsewhere().Replace(Dates().Replace(marked, ""), ""), "").Replace("-St. ", ", St. ", StringComparison.Ordinal);
    }

    private IEnumerable<PlaceDraft> Listed(Match list)
    {
        string? site = null;
        foreach (var (name, within) in PlaceNames.Of(list.Groups["list"].Value))
        {
            if (NoPlace().IsMatch(name) || table.Meant(name) is not { } place)
                continue;
            if (within && Site().IsMatch(name) && !table.Has(name))
            {
                site = name;
                continue;
            }

            if (site is not null || !Site().IsMatch(name) || list.Groups["visit"].Success)
                yield return site is null || place.Site is not null ? place : place with { Site = site };
            site = null;
        }
    }

    private const string Name = @"(?:(?:St|Ft|Mt)\. )?\p{Lu}\p{L}[\p{L}'-]*(?:(?: of| de| del| la| the)* (?:(?:St|Ft|Mt)\. )?\p{Lu}[\p{L}'-]*)*";

    /// <summary>A word that opens a list of places, and the list.</summary>
    [GeneratedRegex(
        $@"(?:\b(?:(?<visit>[Vv]isi?ted|[Vv]isiting|[Rr]evisited)|[Vv]isits? (?:afterwards? )?(?:to|at|in)|[Ss]tops included|travel included|[Tt]raveled (?:to|from)|[Ss]topped in|[Ss]tayed at|[Ii]n|[Aa]t|to)|^and) (?:the )?(?<list>{Name}†?(?:(?:\.?,? and (?:at |in |to |the )*|\.?, (?:at |in |to |the )*| (?:in|at|on) (?:the )?){Name}†?)*)|, (?<list>{Name}†)",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lists();

    [GeneratedRegex(@" ?\((?<text>[^)]*)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"\b(?:en route (?:to|from)|(?:while |on )?(?:returning|return(?:ed)? trip|return|returned) (?:from|to(?! Washington))|after visiting (?:Canada|Mexico)|[Ww]as in (?:Canada|Mexico)|(?:[Aa]lso )?[Tt]ravell?ed to (?:Canada|Mexico)|[Vv]isited (?:Canada|Mexico)|[Dd]eparted for|(?<!before and )after attending)\b[^,;]*",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"\b(?:situation|crisis|developments|conflict|war|process|processes|drought|peace|measures|assistance|reconstruction|force|regulation of commerce|reconciliation|hostilities|disarmament|growth|prosperity|security|operations|affairs|policy|role|friendship) (?:in|to) [^,;]*?(?=$|,|;| with | at | in Washington)",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Topics();

    [GeneratedRegex(
        @",? (?:on |in )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)(?: ?\d{1,2}\b(?:- ?(?:\p{L}+ )?\d{1,2}\b)?(?:, \d{4})?)?",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dates();

    /// <summary>A name that holds a word of people, times, events or groups.</summary>
    [GeneratedRegex(
        @"\b(?:UN|US|USS|USSR|EU|EC|OAS|NATO|IMF|IBRD|APEC|G-\d+|Congress|Assembly|Summit|Conference|Meetings?|President|Prime|Minister|Chairman|Chancellor|King|Queen|Prince|Secretary|Governor|Senator|Council|Session|Festival|Treaty|Agreement|Government|Commonwealth|Commission|Academy|Dinner|Ceremony|Canal|Memorial Service|Oval Office|War|Day|Forum|Joint|Special|Security|Trade|Art|Exposition|Fair|Derby|Organization|Signed|Memorandum|Association|Leaders|Presidency|March|May|August)\b",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoPlace();

    /// <summary>A building or the like: a site within the town that follows.</summary>
    [GeneratedRegex(@"\b(?:Museum|Library|White House|Clinic|Hospital|Residence|University|Center|Gallery|Gardens?|Stadium|Hall|Institution|Monument|Memorial|Mission|School|Bank|Dam)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Site();
}
