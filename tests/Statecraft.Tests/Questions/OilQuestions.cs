namespace Statecraft.Tests.Questions;

/// <summary>Crude oil that members of the European Union imported, 2013 to 2019. Volumes are in thousand barrels.</summary>
public class OilQuestions
{
    [Fact]
    public void What_share_of_its_crude_oil_did_Italy_get_from_Azerbaijan_in_2018()
    {
        var all = To(Countries.Italy, 2018).ToList();
        var azeri = all.Where(transfer => transfer.Supplier == Countries.Azerbaijan).ToList();
        Assert.Equal(["Italy, Azerbaijan, Azerbaijan Crude"], azeri.SelectMany(transfer => transfer.Sources).Select(citation => citation.Record));
        Assert.Equal(88171m, Volume(azeri));
        Assert.Equal(456311m, Volume(all));
        Assert.Equal(0.193226m, decimal.Round(Volume(azeri) / Volume(all), 6));
    }

    [Theory]
    [InlineData(2013, "azerbaijan", 77420.35)]
    [InlineData(2014, "azerbaijan", 69113.19)]
    [InlineData(2015, "azerbaijan", 83764.71)]
    [InlineData(2016, "iraq", 79275.08)]
    [InlineData(2017, "azerbaijan", 91013)]
    [InlineData(2018, "azerbaijan", 88171)]
    [InlineData(2019, "iraq", 89606)]
    public void From_where_did_Italy_get_most(int year, string supplier, double volume) => AssertLargest(Countries.Italy, year, supplier, (decimal)volume);

    [Theory]
    [InlineData("germany", 2013, "russia", 220934)]
    [InlineData("germany", 2019, "russia", 175304)]
    [InlineData("france", 2018, "kazakhstan", 64458.7)]
    [InlineData("spain", 2018, "nigeria", 75730.524)]
    [InlineData("united-kingdom", 2018, "norway", 138714.10)]
    [InlineData("slovakia", 2018, "russia", 39286.944)]
    public void Who_supplied_most(string recipient, int year, string supplier, double volume) => AssertLargest(Countries.Get(recipient), year, supplier, (decimal)volume);

    [Fact]
    public void Which_members_got_oil_from_Azerbaijan_in_2018_the_largest_first()
    {
        var recipients =
            from transfer in Countries.Azerbaijan.TransfersSent.During(2018)
            where IsFromTheCommission(transfer)
            group transfer by transfer.Recipient! into transfers
            orderby Volume(transfers) descending
            select transfers.Key;
        Assert.Equal(
            "Italy, Germany, Portugal, Spain, France, Austria, Romania, United Kingdom, Croatia, Netherlands, Greece, Bulgaria",
            recipients.Names());
    }

    [Fact]
    public void How_much_more_came_from_the_United_States_after_2013() => Assert.Equal(
        [2132.25m, 5644.079m, 10018.217m, 31586.439m, 67301.389m, 166733.795m, 282174.4m],
        Enumerable.Range(2013, 7).Select(year => Volume(Countries.UnitedStates.TransfersSent.During(year).Where(IsFromTheCommission))));

    [Fact]
    public void In_which_years_came_oil_from_Iran() => Assert.Equal(
        [0m, 3264.68m, 0m, 106400.024m, 199967.975m, 135285.926m, 0m],
        Enumerable.Range(2013, 7).Select(year => Volume(Countries.Iran.TransfersSent.During(year).Where(IsFromTheCommission))));

    [Theory]
    [InlineData(2013, 112.67)]
    [InlineData(2016, 45.22)]
    [InlineData(2018, 73.99)]
    public void What_did_a_barrel_from_Azerbaijan_cost_in_Italy(int year, double dollars)
    {
        var azeri = To(Countries.Italy, year).Where(transfer => transfer.Supplier == Countries.Azerbaijan).ToList();
        Assert.Equal("USD", azeri.TotalAmount()!.Unit);
        Assert.Equal((decimal)dollars, decimal.Round(azeri.TotalAmount()!.Minimum / (Volume(azeri) * 1000), 2));
    }

    [Fact]
    public void Abu_Dhabi_is_a_part_of_a_country_and_keeps_its_name()
    {
        var emirates = Countries.UnitedArabEmirates.TransfersSent.Where(IsFromTheCommission).ToList();
        Assert.Equal(18, emirates.Count);
        Assert.All(emirates, transfer => Assert.Equal("Abu Dhabi", transfer.SupplierName));
        Assert.Equal(20366.458m, Volume(emirates));
    }

    [Fact]
    public void The_other_countries_of_the_former_Soviet_Union_are_a_group_and_no_country()
    {
        var group = Transfers.All.Where(transfer => transfer.SupplierName == "Other FSU countries").ToList();
        Assert.Equal(35, group.Count);
        Assert.All(group, transfer => Assert.Null(transfer.Supplier));
        Assert.Equal(49930.213m, Volume(group));
        Assert.Equal(201, Transfers.All.Count(transfer => IsFromTheCommission(transfer) && transfer.Supplier is null));
    }

    [Fact]
    public void How_many_imports_are_registered_and_of_how_many_members()
    {
        var all = Transfers.All.Where(IsFromTheCommission).ToList();
        Assert.Equal(2670, all.Count);
        Assert.Equal(21, all.Select(transfer => transfer.Recipient).Distinct().Count());
        Assert.Equal(3965667.612m, Volume(all.Where(transfer => transfer.Dates == Core.Edtf.FromYear(2018))));
    }

    private static void AssertLargest(Country recipient, int year, string supplier, decimal volume)
    {
        var largest = To(recipient, year).Where(transfer => transfer.Supplier is not null).GroupBy(transfer => transfer.Supplier!).MaxBy(Volume)!;
        Assert.Equal((supplier, volume), (largest.Key.Id, Volume(largest)));
    }

    private static IEnumerable<Transfer> To(Country recipient, int year) => recipient.TransfersReceived.During(year).Where(IsFromTheCommission);

    private static bool IsFromTheCommission(Transfer transfer) =>
        transfer is { Kind: TransferKind.Oil, TookPlace: true } && transfer.Sources.Any(citation => citation.Source.Id.StartsWith("ec-crude-oil-", StringComparison.Ordinal));

    private static decimal Volume(IEnumerable<Transfer> transfers) => transfers.TotalQuantity() is { Unit: "kbbl" } total ? total.Minimum : 0;
}
