using System.Globalization;
using System.Text;

namespace Statecraft.Benchmarks.Making;

/// <summary>
/// Makes up visits in the proportions of the real ones: few hosts receive most of them, most are of a day or a few, every hundredth has no
/// end, three in five meetings name a person.
/// </summary>
internal sealed class VisitMaker
{
    private const int Seed = 20180913;

    private static readonly DateOnly First = new(1995, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    private static readonly string[] Roles = ["president", "prime-minister", "foreign-minister", "defence-minister", "monarch", "interior-minister", "envoy"];
    private static readonly string[] Kinds = ["unstated", "unstated", "unstated", "state", "official", "official-working", "working", "private"];
    private static readonly string[] Topics = ["trade", "security", "energy", "border", "migration", "arms-control", "debt", "aid", "culture", "water"];
    private static readonly string[] Titles = ["Secretary of State", "Chancellor", "President of the Council", "Minister of External Relations"];
    private static readonly string[] Occasions = ["Summit", "Funeral", "Signing of a treaty", "Conference", "Inauguration", "Anniversary"];

#pragma warning disable CA5394 // What is measured must be the same every time; it need not be a secret.
    private readonly Random random = new(Seed);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Country[] hosts;
    private readonly int rows;
    private readonly int officials;

    public VisitMaker(int rows)
    {
        this.rows = rows;
        officials = Math.Clamp(rows / 50, 50, 5_000);
        // A visit to a state that did not exist then is a mistake, and it would be reported.
        hosts = [.. Countries.All.Where(c => c.Lifespan.IsEmpty || c.Lifespan.Any(spell => spell.Earliest <= First && spell.Latest >= Last))];
        random.Shuffle(hosts);
    }

    public IEnumerable<string> Officials()
    {
        for (var i = 1; i <= officials; i++)
            yield return Invariant($"  - id: {Official(i)}\n    name: Official {i}\n    sources: [country-codes]\n");
    }

    public IEnumerable<string> Visits()
    {
        for (var i = 1; i <= rows; i++) yield return Visit(i);
    }

    private static string Official(int number) => Invariant($"official-{number}");

    private string Visit(int number)
    {
        var host = Host();
        var traveller = Skewed(officials) + 1;
        var start = First.AddDays(random.Next(Last.DayNumber - First.DayNumber - 30));
        var text = new StringBuilder(600);
        Line(text, $"  - id: {Id(traveller, host, start)}");
        if (random.Next(3) > 0) Line(text, $"    journey: journey-{(number / 3) + 1}");
        if (random.Next(3) > 0) Line(text, $"    stop: {random.Next(1, 8)}");
        Line(text, $"    visitors:");
        Person(text, traveller, "      ");
        if (random.Next(8) == 0) Person(text, Skewed(officials) + 1, "      ");
        Line(text, $"    host: {host.Id}");
        Line(text, $"    places:\n      - name: {Quoted(host.Capital ?? host.Name)}");
        if (random.Next(10) == 0) Line(text, $"        site: Site {random.Next(2_000)}");
        Line(text, $"    dates: {Dates(number, start)}");
        if (Kinds[random.Next(Kinds.Length)] is var kind && kind != "unstated") Line(text, $"    kind: {kind}");
        if (random.Next(20) == 0) Line(text, $"    status: {(random.Next(2) == 0 ? "expected" : "cancelled")}");
        Line(text, $"    occasion: {Occasions[random.Next(Occasions.Length)]} of {start.Year} with number {number}");
        Meetings(text);
        if (random.Next(2) == 0) Line(text, $"    topics:\n      - name: {Topics[random.Next(Topics.Length)]}");
        Line(text, $"    sources:\n      - source: country-codes\n        record: \"{number:D7}\"");
        return text.ToString();
    }

    private string Id(int traveller, Country host, DateOnly start)
    {
        var id = Invariant($"{Official(traveller)}-{host.Id}-{start:yyyy-MM-dd}");
        for (var n = 2; !ids.Add(id); n++) id = Invariant($"{Official(traveller)}-{host.Id}-{start:yyyy-MM-dd}-{n}");
        return id;
    }

    private void Person(StringBuilder text, int official, string indent)
    {
        Line(text, $"{indent}- official: {Official(official)}");
        Line(text, $"{indent}  role: {Roles[random.Next(Roles.Length)]}");
        if (random.Next(4) == 0) Line(text, $"{indent}  title: {Titles[random.Next(Titles.Length)]}");
        Line(text, $"{indent}  country: {Host().Id}");
    }

    private void Meetings(StringBuilder text)
    {
        var count = random.Next(4);
        if (count > 0) Line(text, $"    meetings:");
        for (var i = 0; i < count; i++)
            if (random.Next(5) < 3) Person(text, Skewed(officials) + 1, "      ");
            else Line(text, $"      - role: {Roles[random.Next(Roles.Length)]}\n        country: {Host().Id}\n        status: expected");
    }

    private string Dates(int number, DateOnly start)
    {
        if (number % 100 == 50) return Invariant($"{start:yyyy-MM-dd}/..");
        return random.Next(20) switch
        {
            < 12 => Invariant($"{start:yyyy-MM-dd}"),
            < 17 => Invariant($"{start:yyyy-MM-dd}/{start.AddDays(random.Next(1, 6)):yyyy-MM-dd}"),
            < 18 => Invariant($"{start:yyyy-MM-dd}?"),
            < 19 => Invariant($"{start:yyyy-MM}"),
            _ => Invariant($"{start.Year}~"),
        };
    }

    private Country Host() => hosts[Skewed(hosts.Length)];

    /// <summary>A number below a limit, small ones far more often: the first tenth is taken in about half of all cases.</summary>
    private int Skewed(int limit) => (int)(limit * Math.Pow(random.NextDouble(), 3.3));
#pragma warning restore CA5394

    private static string Quoted(string text) => '"' + text.Replace("\"", "\\\"", StringComparison.Ordinal) + '"';

    private static void Line(StringBuilder text, FormattableString line) => text.Append(Invariant(line)).Append('\n');

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
