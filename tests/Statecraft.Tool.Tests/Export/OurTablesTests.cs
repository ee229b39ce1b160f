using System.Globalization;

namespace Statecraft.Tool.Tests.Export;

/// <summary>The tables of the dataset of this repository say what its records say.</summary>
public sealed class OurTablesTests : IDisposable
{
    private readonly Exported exported = Exported.Of(Repository.Data);

    public void Dispose() => exported.Dispose();

    [Fact]
    public void There_is_a_row_for_every_record_and_for_every_value_of_a_list()
    {
        Assert.Equal(Countries.All.Count, exported.Records("countries").Count);
        Assert.Equal(Countries.All.Sum(country => country.Lifespan.Length), exported.Records("countries-lifespan").Count);
        Assert.Equal(Officials.All.Count, exported.Records("officials").Count);
        Assert.Equal(Officials.All.Sum(official => official.Tenures.Length), exported.Records("officials-tenures").Count);
        Assert.Equal(Sources.All.Count, exported.Records("sources").Count);
        Assert.Equal(Transfers.All.Count, exported.Records("transfers").Count);
        Assert.Equal(Visits.All.Count, exported.Records("visits").Count);
        Assert.Equal(Visits.All.Sum(visit => visit.Visitors.Length), exported.Records("visits-visitors").Count);
        Assert.Equal(Visits.All.Sum(visit => visit.Meetings.Length), exported.Records("visits-meetings").Count);
        Assert.Equal(Visits.All.Sum(visit => visit.Sources.Length), exported.Records("visits-sources").Count);
    }

    [Fact]
    public void The_codes_of_a_country_stand_beside_it()
    {
        Assert.All(exported.Records("visits"), row => Same(Visits.Get(row["id"]).Host, row, "host"));
        Assert.All(exported.Records("transfers"), row => Same(Transfers.Get(row["id"]).Supplier, row, "supplier"));
        Assert.All(exported.Records("visits-visitors"), row => Same(Visits.Get(row["visit_id"]).Visitors[Position(row)].Country, row, "country"));
        Assert.All(exported.Records("officials-tenures"), row => Same(Officials.Get(row["official_id"]).Tenures[Position(row)].To, row, "to"));
        Assert.All(exported.Records("countries"), row =>
            Assert.Equal(string.Join(';', Countries.Get(row["id"]).Borders.Select(country => country.Alpha3)), row["borders_iso3"]));
    }

    [Fact]
    public void A_date_is_its_text_and_its_days()
    {
        Assert.All(exported.Records("visits"), row => Same(Visits.Get(row["id"]).Dates, row, "dates"));
        Assert.All(exported.Records("transfers"), row => Same(Transfers.Get(row["id"]).Dates, row, "dates"));
        Assert.All(exported.Records("officials-tenures"), row => Same(Officials.Get(row["official_id"]).Tenures[Position(row)].Dates, row, "dates"));
        Assert.All(exported.Records("countries-lifespan"), row => Same(Countries.Get(row["country_id"]).Lifespan[Position(row)], row, "lifespan"));
    }

    [Fact]
    public void An_amount_is_its_text_and_its_parts()
    {
        Assert.All(exported.Records("transfers"), row => Same(Transfers.Get(row["id"]).Amount, row, "amount"));
        Assert.All(exported.Records("transfers"), row => Same(Transfers.Get(row["id"]).Share?.Value, row, "share_value"));
    }

    private static int Position(IReadOnlyDictionary<string, string> row) => int.Parse(row["position"], CultureInfo.InvariantCulture) - 1;

    private static void Same(Country? country, IReadOnlyDictionary<string, string> row, string name) => Assert.Equal(
        (country?.Id ?? "", country?.Alpha3 ?? "", country?.Cow?.ToString(CultureInfo.InvariantCulture) ?? ""),
        (row[name], row[name + "_iso3"], row[name + "_cow"]));

    private static void Same(Core.Edtf? date, IReadOnlyDictionary<string, string> row, string name) => Assert.Equal(
        (
            date?.ToString() ?? "",
            date is null || date.Value.Earliest == DateOnly.MinValue ? "" : date.Value.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            date is null || date.Value.Latest == DateOnly.MaxValue ? "" : date.Value.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        (row[name], row[name + "_earliest"], row[name + "_latest"]));

    private static void Same(Core.Measure? amount, IReadOnlyDictionary<string, string> row, string name)
    {
        Assert.Equal((amount?.ToString() ?? "", amount?.Unit ?? ""), (row[name], row[name + "_unit"]));
        Assert.Equal(amount?.Minimum, Number(row[name + "_minimum"]));
        Assert.Equal(amount?.Maximum, Number(row[name + "_maximum"]));
        Assert.Equal(amount is null ? "" : amount.IsApproximate ? "true" : "false", row[name + "_about"]);
    }

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
