namespace Statecraft.Tool.Tests.Create;

public sealed class AskingTests : IDisposable
{
    private readonly Harbour harbour = new();

    public void Dispose() => harbour.Dispose();

    [Fact]
    public void On_a_terminal_a_record_is_asked_for_field_by_field()
    {
        var (ran, screen) = harbour.Ask(
            answers =>
            {
                answers.PushTextWithEnter("elsinore");            // from
                answers.PushTextWithEnter("Halsingborg");         // to, by a name
                answers.PushKey(ConsoleKey.Enter);                // … the first of those found
                answers.PushTextWithEnter("1905-13");             // dates, which do not exist
                answers.PushTextWithEnter("1905");
                answers.PushKey(ConsoleKey.Enter);                // load: passengers
                answers.PushTextWithEnter("");                    // no ship
                answers.PushTextWithEnter("DSB");                 // so a line is needed
                answers.PushKey(ConsoleKey.DownArrow);            // anything else: no, ship, calls
                answers.PushKey(ConsoleKey.DownArrow);
                answers.PushKey(ConsoleKey.Enter);
                answers.PushTextWithEnter("messina");             // calls, port
                answers.PushTextWithEnter("");                    // hours, which other calls mostly have
                answers.PushKey(ConsoleKey.Enter);                // nothing else of it
                answers.PushTextWithEnter("");                    // and no other call
                answers.PushKey(ConsoleKey.Enter);                // nothing else of the sailing
                answers.PushTextWithEnter("");                    // the id that is proposed
                answers.PushTextWithEnter("y");                   // write it
            },
            "sailing");
        Assert.True(ran is { ExitCode: 0, Error: "" }, ran.Error + screen);
        Assert.Contains("from: Where it begins.", screen, StringComparison.Ordinal);
        Assert.Contains("'1905-13' has a month that does not exist", screen, StringComparison.Ordinal);
        Assert.Contains(
            "  - id: elsinore-helsingborg-passengers-1905\n    from: elsinore\n    to: helsingborg\n    dates: 1905\n    load: passengers\n    line: DSB\n    calls: [messina]\n",
            harbour.Read("sailings/sound.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_whole_dataset_refuses_can_be_said_anew()
    {
        var (ran, screen) = harbour.Ask(
            answers =>
            {
                answers.PushKey(ConsoleKey.Enter);                // load: passengers
                answers.PushKey(ConsoleKey.Enter);                // nothing else
                answers.PushTextWithEnter("");                    // the id
                answers.PushKey(ConsoleKey.DownArrow);            // what shall be said anew: nothing, from, to, dates
                answers.PushKey(ConsoleKey.DownArrow);
                answers.PushKey(ConsoleKey.DownArrow);
                answers.PushKey(ConsoleKey.Enter);
                answers.PushTextWithEnter("1950");
                answers.PushTextWithEnter("y");
            },
            "sailing", "--from", "elsinore", "--to", "helsingborg", "--dates", "1850", "--ship", "Svea");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("1850", screen, StringComparison.Ordinal);
        Assert.Contains("    dates: 1950\n", harbour.Read("sailings/sound.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_where_nobody_says_yes()
    {
        var (ran, _) = harbour.Ask(
            answers =>
            {
                answers.PushTextWithEnter("Malmö");               // name
                answers.PushKey(ConsoleKey.Enter);                // sea: baltic
                answers.PushKey(ConsoleKey.Enter);                // nothing else
                answers.PushTextWithEnter("");                    // the id
                answers.PushTextWithEnter("n");
            },
            "port");
        Assert.Equal((0, "Nothing is written.\n"), (ran.ExitCode, ran.Error));
        Assert.Contains("  - id: malmo\n    name: Malmö\n    sea: baltic\n", ran.Output, StringComparison.Ordinal);
        Assert.Empty(harbour.Changed());
    }

    [Fact]
    public void What_others_mostly_have_is_asked_for_within_values_that_are_not_finished()
    {
        var (ran, screen) = harbour.Ask(
            answers =>
            {
                answers.PushKey(ConsoleKey.Enter);                // load: passengers
                answers.PushKey(ConsoleKey.DownArrow);            // anything else: no, line, calls
                answers.PushKey(ConsoleKey.DownArrow);
                answers.PushKey(ConsoleKey.Enter);
                answers.PushTextWithEnter("messina");             // calls, port
                answers.PushTextWithEnter("0");                   // hours, too few
                answers.PushTextWithEnter("5");
                answers.PushKey(ConsoleKey.Enter);                // nothing else of it
                answers.PushTextWithEnter("");                    // no other call
                answers.PushKey(ConsoleKey.Enter);                // nothing else of the sailing
                answers.PushTextWithEnter("");                    // the id
                answers.PushTextWithEnter("y");
            },
            "sailing", "--from", "elsinore", "--to", "helsingborg", "--ship", "Svea", "--dates", "1950");
        Assert.True(ran is { ExitCode: 0, Error: "" }, ran.Error + screen);
        Assert.Contains("0 is less than 1", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("missing", screen, StringComparison.Ordinal);
        Assert.Contains("    ship: Svea\n    calls:\n      - { port: messina, hours: 5 }\n", harbour.Read("sailings/sound.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_asked_where_all_is_given()
    {
        var (ran, screen) = harbour.Ask(_ => { }, "port", "--name", "Malmö", "--sea", "baltic");
        Assert.Equal((0, ""), (ran.ExitCode, screen));
    }
}
