using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Statecraft.Core;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Officials;

/// <summary>The tenures of <c>pocom</c>: in a country, at an organisation, in the Department of State; and the nominations.</summary>
internal static partial class PocomTenures
{
    /// <summary>How long a post is held at most, so that a term without an end can be taken for one that still goes on.</summary>
    private const int LongestTermInYears = 4;

    /// <summary>How old a nominee was, where the source has no date at all and only the state of that time is sought.</summary>
    private const int YearsUntilNominated = 50;

    /// <returns>Each with the slug of the person as the tenure has it, which may be a former one.</returns>
    public static IEnumerable<(string Slug, TenureFact Fact)> Make(OfficialSources sources, OfficialTables tables)
    {
        if (sources.Posts is [])
            return [];

        var state = sources.Posts.SelectMany(post => post.Tenures).SelectMany(tenure => new[] { tenure.Started.Date, tenure.Ended.Date }).OfType<string>()
            .Select(date => Edtf.Parse(date).Earliest).DefaultIfEmpty().Max();
        var lives = sources.People.Where(person => person.Birth is not null).ToDictionary(person => person.Slug, person => Edtf.Parse(person.Birth!).Earliest);
        return from post in sources.Posts
               let tenures = post.Tenures.Select(tenure => Correct(tenure, tables)).ToImmutableArray()
               from tenure in tenures
               let office = Office(tenure, post, sources, tables)
               let isOngoing = !office.Shared && IsLast(tenure, tenures) && Start(tenure, post) is { } start && Edtf.Parse(start).Earliest.AddYears(LongestTermInYears) >= state
               let prime = lives.TryGetValue(tenure.Person, out var birth) ? birth.AddYears(YearsUntilNominated) : state
               select (tenure.Person, Fact(tenure, post, office, isOngoing, prime, tables));
    }

    private static TenureFact Fact(PocomTenure tenure, PocomPost post, Office office, bool isOngoing, DateOnly prime, OfficialTables tables)
    {
        var wasNominated = WasNominated(tenure, post);
        var (start, end) = (Start(tenure, post), TenureDates.Qualified(tenure.Ended));
        var draft = TenureDraft.In(office) with
        {
            Country = "united-states",
            To = post.Kind == PocomPostKind.Country ? Country(tenure, post, prime, tables) : null,
            Organization = office.Organization ?? (post.Kind == PocomPostKind.Organization ? tables.Roles.Find(post.Id)?.Organization ?? post.Title : null),
            Appointed = tenure.Appointed.Date,
            Dates = wasNominated ? null : TenureDates.Of(start, end, isOngoing),
            Acting = office.Acting,
            Known = wasNominated ? "nominated" : null,
        };
        var order = TenureDates.Order(draft.Dates) ?? TenureDates.Day(draft.Appointed) ?? YearOf(tenure.Id);
        return new TenureFact(draft, order, new CitationDraft("pocom", tenure.Person, tenure.Id));
    }

    /// <summary>
    /// Listed with those who were only nominated; among principal officers also some who did take up the office stand there, and some who did not
    /// stand with the others.
    /// </summary>
    private static bool WasNominated(PocomTenure tenure, PocomPost post) => tenure switch
    {
        { IsNominee: true } => post.Kind == PocomPostKind.Country || tenure.Started.Date is null,
        { Started.Date: null, Arrived.Date: null, Ended.Date: null, Note: { } note } => NeverServed().IsMatch(note),
        _ => false,
    };

    private static Office Office(PocomTenure tenure, PocomPost post, OfficialSources sources, OfficialTables tables) =>
        tables.Roles.Find(tenure.Role) ?? new Office("other") { Title = sources.Titles.GetValueOrDefault(tenure.Role) ?? post.Title ?? tenure.Role };

    /// <summary>
    /// The day on which the office was taken up, or else that of the arrival. An officer of the Department who was designated and not sworn in has only
    /// the day of the appointment, which stands for about that day; a chief of mission who was appointed has not arrived yet.
    /// </summary>
    private static string? Start(PocomTenure tenure, PocomPost post) =>
        TenureDates.Qualified(tenure.Started)
        ?? tenure.Arrived.Date
        ?? (post.Kind != PocomPostKind.Country && tenure.Appointed.Date is { } appointed ? $"{appointed}~" : null);

    private static bool IsLast(PocomTenure tenure, ImmutableArray<PocomTenure> tenures) =>
        tenure.Ended.Date is null && !tenures.Any(other => other is { IsNominee: false } && string.CompareOrdinal(First(other), First(tenure)) > 0);

    private static string? First(PocomTenure tenure) => tenure.Started.Date ?? tenure.Arrived.Date ?? tenure.Appointed.Date;

    /// <summary>
    /// The country to which the mission was: the state of that time, where the source tells it from the one of today. A nomination without a date is
    /// looked up by the year in its id, and without that one by the prime of the person's life.
    /// </summary>
    private static string? Country(PocomTenure tenure, PocomPost post, DateOnly prime, OfficialTables tables)
    {
        var day = TenureDates.Day(tenure.Started.Date, tenure.Arrived.Date, tenure.Ended.Date, tenure.Appointed.Date, tables.Corrections.Apply("pocom", tenure.Id, "nominated", null))
            ?? YearOf(tenure.Id) ?? prime;
        return tables.Countries.Of(tenure.Territory ?? post.Id, label: null, day);
    }

    private static PocomTenure Correct(PocomTenure tenure, OfficialTables tables) => tenure with
    {
        Territory = tables.Corrections.Apply("pocom", tenure.Id, "contemporary-territory-id", tenure.Territory),
        Started = tenure.Started with { Date = tables.Corrections.Apply("pocom", tenure.Id, "started", tenure.Started.Date) },
        Ended = tenure.Ended with { Date = tables.Corrections.Apply("pocom", tenure.Id, "ended", tenure.Ended.Date) },
    };

    /// <summary>The year in an upstream id, which is all that the source has of many nominations. It sorts, and says nothing.</summary>
    private static DateOnly? YearOf(string id) =>
        Year().Match(id) is { Success: true } match ? new DateOnly(int.Parse(match.Value, CultureInfo.InvariantCulture), 1, 1) : null;

    [GeneratedRegex(@"\b(not commissioned|not acted upon|declined|did not take)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NeverServed();

    [GeneratedRegex(@"(?<=-)[12]\d{3}(?=-)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
