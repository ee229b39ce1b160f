using System.Collections.Immutable;
using Statecraft.Core;
using Statecraft.Import.Canonical;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Officials;

/// <summary>The office holders of Azerbaijan, Georgia and Israel: ministers, and judges, ambassadors and mayors beside them.</summary>
internal static class MinisterOfficials
{
    /// <summary>How long a diplomat is sent for at most. The others stay in office until the source says that they left.</summary>
    private const int LongestPostingInYears = 5;

    private static readonly string[] Postings = ["ambassador", "representative"];

    public static IEnumerable<OfficialFacts> Make(OfficialSources sources, OfficialTables tables, ReviewedPeople people)
    {
        var rows = sources.Ministers.Select(row => row with { End = tables.Corrections.Apply("wikidata", row.Row, "end", row.End) }).ToImmutableArray();
        if (rows is [])
            return [];

        var state = rows.SelectMany(row => new[] { row.Start, row.End }).OfType<string>().Max(date => Edtf.Parse(date).Earliest);
        return rows.GroupBy(row => row.PersonId).Select(person => Facts([.. person], rows, state, tables, people));
    }

    private static OfficialFacts Facts(ImmutableArray<Minister> own, ImmutableArray<Minister> all, DateOnly state, OfficialTables tables, ReviewedPeople people)
    {
        var first = own[0];
        var who = people.Of("wikidata", first.PersonId, () => ("", first.Person, null, first.Birth));
        return new OfficialFacts
        {
            Official = who.Official,
            Name = who.Name,
            Key = $"wikidata-ministers-2022/{first.PersonId}",
            File = OfficialFiles.Of(first.Country),
            Names = Names(first, who.Name),
            Birth = first.Birth,
            Death = first.Death,
            Wikidata = first.PersonId,
            Tenures = [.. own.Select(row => new TenureFact(Tenure(row, all, state, tables), TenureDates.Day(row.Start, row.End)))],
            Citation = new CitationDraft("wikidata-ministers-2022", first.PersonId),
        };
    }

    private static TenureDraft Tenure(Minister row, ImmutableArray<Minister> all, DateOnly state, OfficialTables tables)
    {
        var office = tables.Positions.Find(row.Position, row.Country) ?? new Office("other") { Title = row.Position };
        return TenureDraft.In(office) with
        {
            Country = row.Country,
            Dates = TenureDates.Of(row.Start, row.End, IsOngoing(row, all, state, office)),
        };
    }

    private static bool IsOngoing(Minister row, ImmutableArray<Minister> all, DateOnly state, Office office)
    {
        if (office.Shared || row is not { Start: { } start, End: null })
            return false;

        var isLast = !all.Any(other => other.Country == row.Country && other.Position == row.Position && string.CompareOrdinal(other.Start, start) > 0);
        return isLast && (!Postings.Contains(office.Role) || Edtf.Parse(start).Earliest.AddYears(LongestPostingInYears) >= state);
    }

    private static ImmutableArray<Value> Names(Minister row, string shown) =>
        [.. PersonName.Distinct([row.Person, row.Article is { } article ? PersonName.WithoutBrackets(article) : null], shown).Select(Name)];

    /// <summary>A name in another alphabet is in the person's own language.</summary>
    private static Value Name(string name) =>
        name.Any(letter => letter is >= 'Ͱ' and < 'Ḁ') ? MapValue.Empty.With("text", name).With("kind", "native") : name;
}
