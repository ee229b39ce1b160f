using Statecraft.Core;

namespace Statecraft.Tests;

// What was supplied, agreed, or not agreed.
public sealed partial class ArticleTests
{
    [Fact]
    public void Israel_the_largest_supplier_delivered_arms_for_exactly_385_million_dollars_in_2016_and_2017() => Says(
        """
        Israel to Azerbaijan, Arms, Delivered
        when: 2016/2017 (2016-01-01 to 2017-12-31, Year)
        amount: 385 million USD (minimum 385000000, maximum 385000000, unit USD)
        place of Israel among the suppliers of Azerbaijan: 1 in 2016/2017, behind none
        said by: Dataset of Stockholm International Peace Research Institute, read in Article of The Jerusalem Post, 2018-09-13?
        """,
        ArticleQuestions.ArmsToAzerbaijan());

    [Fact]
    public void Azerbaijan_was_second_behind_India_in_2016_and_third_behind_India_and_Vietnam_in_2017() => Says(
        """
        place 2 in 2016, behind India, said by: Dataset of Stockholm International Peace Research Institute, read in Article of The Jerusalem Post, 2018-09-13?
        place 3 in 2017, behind India, Vietnam, said by: Dataset of Stockholm International Peace Research Institute, read in Article of The Jerusalem Post, 2018-09-13?
        """,
        ArticleQuestions.RankOfAzerbaijan());

    [Fact]
    public void Aliyev_spoke_of_contracts_for_some_5_billion_dollars_signed_some_day_until_December_2016() => Says(
        """
        Arms: security and military equipment, long-term contracts, Contracted, took place: True
        when: [..2016-12] (0001-01-01 to 2016-12-31, None, one of these days, open start)
        amount: ~5 billion USD (minimum 5000000000, maximum 5000000000, unit USD, approximate)
        said by: Ilham Aliyev in 2016-12, in Article of The Jerusalem Post, 2018-09-13?
        """,
        ArticleQuestions.ContractsWithAzerbaijan());

    [Fact]
    public void Azerbaijan_supplies_40_percent_of_the_oil_of_Israel_and_the_year_is_uncertain() => Says(
        """
        Azerbaijan to Israel, Oil, Delivered, took place: True
        when: 2018? (2018-01-01 to 2018-12-31, Year, uncertain)
        share: 40 % (minimum 40, maximum 40, unit %), of the Recipient's whole trade
        said by: Article of The Jerusalem Post, 2018-09-13?
        """,
        ArticleQuestions.OilToIsrael());

    [Fact]
    public void Israel_delivered_military_hardware_for_300_to_500_million_dollars_to_Georgia_from_about_1998_to_August_2008() => Says(
        """
        Arms: military hardware, Delivered
        when: 1998~/2008-08 (1998-01-01 to 2008-08-31, Year, approximate)
        amount: 300..500 million USD (minimum 300000000, maximum 500000000, unit USD)
        said by: Article of The Jerusalem Post, 2018-09-13?
        """,
        ArticleQuestions.ArmsToGeorgia());

    [Fact]
    public void Defence_contractors_and_two_former_generals_trained_the_Georgian_military_until_August_2008() => Says(
        """
        training of the Georgian military, Delivered, /2008-08 (0001-01-01 to 2008-08-31, None, unknown start)
          through defence contractors of Israel
          through Former General of Israel: Yisrael Ziv
          through Former General of Israel: Gal Hirsch
          said by: Article of The Jerusalem Post, 2018-09-13?
        """,
        ArticleQuestions.TrainingOfGeorgia());

    [Fact]
    public void Since_the_war_no_contract_was_signed_with_Georgia_and_the_old_ones_were_completed_says_the_ambassador() => Says(
        """
        new contracts: Arms, Contracted, absent: True, took place: False
          when: 2008-08/2018-08 (2008-08-01 to 2018-08-31, Month)
          said by: Paata Kalandadze in 2018-08, in Interview of The Jerusalem Post, 2018-08, read in Article of The Jerusalem Post, 2018-09-13?; then Ambassador of Georgia to Israel (Seen, 2018-08)
        contracts from before the war of August 2008: Arms, Completed, absent: False, took place: True
          when: 2008-08/ (2008-08-01 to 9999-12-31, Month, unknown end)
          said by: Paata Kalandadze in 2018-08, in Interview of The Jerusalem Post, 2018-08, read in Article of The Jerusalem Post, 2018-09-13?; then Ambassador of Georgia to Israel (Seen, 2018-08)
        """,
        ArticleQuestions.ContractsWithGeorgiaSinceTheWar());

    [Fact]
    public void Russia_spoke_against_arms_for_Georgia_says_a_cable_of_the_ambassador_in_Moscow() => Says(
        """
        Arms from Israel to Georgia, opposed by: government of Russia
        said by: John Beyrle in 2008-09, in Cable of WikiLeaks, 2008-09, read in Article of The Jerusalem Post, 2018-09-13?; then Ambassador of United States to Russia (Term, 2008-09-18/2012-01-04)
        """,
        ArticleQuestions.OppositionOfRussia());

    [Fact]
    public void The_absent_contract_is_no_transfer_that_took_place()
    {
        var arms = Transfers.BySupplierAndRecipient(Countries.Israel, Countries.Georgia).Where(transfer => transfer.Kind == TransferKind.Arms).ToList();

        Assert.Equal(
            ["israel-georgia-arms-1998-2008", "israel-georgia-arms-completed"],
            arms.Where(transfer => transfer.TookPlace).Select(transfer => transfer.Id));
        Assert.Equal("israel-georgia-arms-none-2008-2018", Assert.Single(arms, transfer => transfer.Absent).Id);
        Assert.DoesNotContain(arms, transfer => transfer is { TookPlace: true, Stage: Stage.Contracted });
    }

    [Fact]
    public void The_absent_contract_counts_in_no_total_even_if_it_had_an_amount()
    {
        var transfers = Transfers.BySupplierAndRecipient(Countries.Israel, Countries.Georgia)
            .Select(transfer => transfer.Absent ? transfer with { Amount = Measure.Parse("1 billion USD") } : transfer)
            .ToList();

        Assert.Equal(Measure.Parse("300..500 million USD"), transfers.TotalAmount());
        Assert.Null(transfers.Where(transfer => transfer.Absent).TotalAmount());
    }

    [Fact]
    public void Contracts_are_not_added_to_deliveries_where_a_program_sums_one_stage_at_a_time()
    {
        var transfers = Transfers.BySupplierAndRecipient(Countries.Israel, Countries.Azerbaijan);

        Assert.Equal(Measure.Parse("385 million USD"), transfers.Where(transfer => transfer.Stage == Stage.Delivered).TotalAmount());
        Assert.Equal(Measure.Parse("~5 billion USD"), transfers.Where(transfer => transfer.Stage == Stage.Contracted).TotalAmount());
    }
}
