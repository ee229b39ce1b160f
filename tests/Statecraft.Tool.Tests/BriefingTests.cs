using System.Collections.Immutable;
using Statecraft.Core;
using Statecraft.Tool.Brief;

namespace Statecraft.Tool.Tests;

/// <summary>Briefings of records that the dataset does not have yet.</summary>
public class BriefingTests
{
    private static readonly ImmutableArray<Citation> Cited = [new Citation { Source = Sources.Get("jpost-2018-liberman-baku") }];

    [Fact]
    public void A_visit_that_was_called_off_stands_apart_with_all_that_was_called_off_with_it()
    {
        var visit = Visit() with
        {
            Status = Status.Cancelled,
            Meetings = [Officer(Role.President)],
            Topics = [new Topic { Name = "border-crossings" }],
        };
        Assert.Equal(
            """
            What did not take place
              5 May 1980  visit of the interior minister of Azerbaijan, to Iran
                          status    cancelled
                          not met   the president of Iran, cancelled
                          no talks  about border crossings, cancelled
                          source    [1]
            """,
            Text([visit], []));
    }

    [Fact]
    public void A_visit_that_was_expected_is_not_said_to_have_failed()
    {
        var visit = Visit() with { Status = Status.Expected, Meetings = [Officer(Role.President)] };
        Assert.Equal(
            """
            Expected or planned
              5 May 1980  visit of the interior minister of Azerbaijan, to Iran
                          status    expected
                          expected  the president of Iran
                          source    [1]
            """,
            Text([visit], []));
    }

    [Fact]
    public void Who_was_expected_or_stayed_at_home_is_not_said_to_have_come()
    {
        var visit = Visit();
        visit = visit with
        {
            Visitors =
            [
                .. visit.Visitors,
                new Party { Name = "A. B.", Country = Countries.Azerbaijan, Status = Status.Expected },
                new Party { Name = "C. D.", Country = Countries.Azerbaijan, Status = Status.Cancelled },
            ],
            Meetings = [Officer(Role.President), Officer(Role.ForeignMinister) with { Status = Status.Cancelled }],
        };
        Assert.Equal(
            """
            Visits from Azerbaijan to Iran
              5 May 1980  the interior minister of Azerbaijan
                          with      A. B., Azerbaijan, expected
                          without   C. D., Azerbaijan, cancelled
                          met       the president of Iran
                          not met   the foreign minister of Iran, cancelled
                          source    [1]
            """,
            Text([visit], []));
    }

    [Fact]
    public void A_transfer_that_is_planned_says_from_where_to_where()
    {
        var transfer = Transfer() with { Stage = Stage.Planned, Quantity = Measure.Parse("~20 kbbl") };
        Assert.Equal(
            """
            Expected or planned
              undated  oil, planned, from Azerbaijan to Iran
                       quantity  about 20 kbbl
                       source    [1]
            """,
            Text([], [transfer]));
    }

    [Fact]
    public void A_part_of_a_country_is_named_as_it_is_written_and_stands_under_the_country()
    {
        var transfer = Transfer() with { SupplierName = "Nakhchivan" };
        Assert.Equal(
            """
            Transfers from Azerbaijan to Iran
              undated  oil, delivered
                       from      Nakhchivan
                       source    [1]
            """,
            Text([], [transfer]));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void Nothing_is_cut_off_in_a_terminal_of_any_width(int width)
    {
        static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var ran = Ran.On(new Terminal(width, HasColor: false), "brief", "israel", "georgia");
        Assert.All(ran.Output.Split('\n'), line => Assert.InRange(line.Length, 0, width));
        Assert.Equal(
            Words(Ran.Command("brief", "israel", "georgia").Output).Order(StringComparer.Ordinal),
            Words(ran.Output).Order(StringComparer.Ordinal));
    }

    private static Visit Visit() => new()
    {
        Id = "made",
        Visitors = [new Party { Role = Role.InteriorMinister, Country = Countries.Azerbaijan }],
        Host = Countries.Iran,
        Dates = Edtf.Parse("1980-05-05"),
        Sources = Cited,
    };

    private static Transfer Transfer() => new()
    {
        Id = "made",
        Supplier = Countries.Azerbaijan,
        Recipient = Countries.Iran,
        Kind = TransferKind.Oil,
        Stage = Stage.Delivered,
        Sources = Cited,
    };

    private static Party Officer(Role role) => new() { Role = role, Country = Countries.Iran };

    /// <summary>The sections of the briefing, without its title and the list of works.</summary>
    private static string Text(IEnumerable<Visit> visits, IEnumerable<Transfer> transfers)
    {
        var briefing = BriefingMaker.Make(Countries.Azerbaijan, Countries.Iran, visits.Select(visit => (visit, Countries.Azerbaijan)), transfers);
        using var output = new StringWriter { NewLine = "\n" };
        Terminal.Plain.Write(output, console => new BriefingText(console).Write(briefing));
        var text = output.ToString();
        Assert.StartsWith("Azerbaijan and Iran, neighbours\n\n", text, StringComparison.Ordinal);
        return text["Azerbaijan and Iran, neighbours\n\n".Length..text.IndexOf("\n\nRead in\n", StringComparison.Ordinal)].ReplaceLineEndings();
    }
}
