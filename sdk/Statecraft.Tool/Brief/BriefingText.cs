using Spectre.Console;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Brief;

/// <summary>A briefing as text: a line for each visit and transfer, and below it what else is known of it, aligned.</summary>
internal sealed class BriefingText(IAnsiConsole console)
{
    private const int LabelWidth = 9;

    private int dateWidth;

    /// <summary>Two fifths of a line with the padding, so that enough is left: of a hundred columns 36, for <c>until August 2008, beginning unknown</c>.</summary>
    private int WidestDate => (console.Profile.Width * 2 / 5) - 4;

    public void Write(Briefing briefing)
    {
        var (first, second) = (briefing.First.Name, briefing.Second.Name);
        console.MarkupLine($"[bold]{Markup.Escape($"{Words.Capital(Words.The(first))} and {Words.The(second)}")}[/]{(briefing.Neighbours ? ", neighbours" : "")}");
        if (briefing.Works.Count == 0)
        {
            console.WriteLine();
            console.WriteLine("The dataset knows of no visits and no transfers between them.");
            return;
        }

        var sections = Sections(briefing).Where(section => section.Entries.Count > 0).ToList();
        dateWidth = Math.Min(sections.SelectMany(section => section.Entries).Max(entry => entry.Date.Length), WidestDate);
        foreach (var (heading, entries) in sections) WriteSection(heading, entries);
        WriteWorks(briefing);
    }

    private static IEnumerable<(string Heading, List<BriefingEntry> Entries)> Sections(Briefing briefing)
    {
        (string From, string To)[] ways = [(briefing.First.Name, briefing.Second.Name), (briefing.Second.Name, briefing.First.Name)];
        foreach (var (from, to) in ways)
            yield return ($"Visits from {Words.The(from)} to {Words.The(to)}", [.. briefing.Visits.Where(v => v.From == from).Select(BriefingEntries.Of)]);
        foreach (var (from, to) in ways)
            yield return ($"Transfers from {Words.The(from)} to {Words.The(to)}", [.. briefing.Transfers.Where(t => t.From == from).Select(BriefingEntries.Of)]);
        yield return ("Expected or planned", Apart(briefing.Foreseen));
        yield return ("What did not take place", Apart(briefing.NotTakenPlace));
    }

    private void WriteSection(string heading, List<BriefingEntry> entries)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(heading)}[/]");
        foreach (var entry in entries)
        {
            var grid = new Grid { Expand = true }
                .AddColumn(new GridColumn { Width = dateWidth, Padding = new Padding(2, 0, 2, 0) })
                .AddColumn(new GridColumn { Padding = new Padding(0) });
            grid.AddRow(new Markup($"[yellow]{Markup.Escape(entry.Date)}[/]"), new Markup(Markup.Escape(entry.What)));
            console.Write(grid);
            WriteDetails(entry);
        }
    }

    private void WriteDetails(BriefingEntry entry)
    {
        foreach (var (label, text) in entry.Details)
        {
            var grid = new Grid { Expand = true }
                .AddColumn(new GridColumn { Width = dateWidth, Padding = new Padding(2, 0, 2, 0) })
                .AddColumn(new GridColumn { Width = LabelWidth, NoWrap = true, Padding = new Padding(0, 0, 1, 0) })
                .AddColumn(new GridColumn { Padding = new Padding(0) });
            grid.AddRow(new Text(""), new Markup($"[grey]{label}[/]"), new Markup(Markup.Escape(text)));
            console.Write(grid);
        }
    }

    private void WriteWorks(Briefing briefing)
    {
        console.WriteLine();
        console.MarkupLine("[bold]Read in[/]");
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 1, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var work in briefing.Works)
            grid.AddRow(new Text(FormattableString.Invariant($"[{work.Number}]")), new Text(work.Address is null ? work.Work : $"{work.Work}, {work.Address}"));
        console.Write(grid);
    }

    private static List<BriefingEntry> Apart(BriefingPart part) =>
        [.. part.Visits.Select(BriefingEntries.Apart), .. part.Transfers.Select(BriefingEntries.Apart)];
}
