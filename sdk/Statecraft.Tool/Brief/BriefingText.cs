using Spectre.Console;
using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Brief;

/// <summary>A briefing as text: a line for each visit and transfer, and below it what else is known of it, aligned.</summary>
internal sealed class BriefingText(IAnsiConsole console)
{
    private const int DateWidth = 30;
    private const int LabelWidth = 9;

    public void Write(Briefing briefing)
    {
        var (first, second) = (briefing.First.Name, briefing.Second.Name);
        console.MarkupLine($"[bold]{Markup.Escape($"{first} and {second}")}[/]{(briefing.Neighbours ? ", neighbours" : "")}");
        if (briefing.Works.Count == 0)
        {
            console.WriteLine();
            console.WriteLine("The dataset knows of no visits and no transfers between them.");
            return;
        }

        foreach (var (from, to) in new[] { (first, second), (second, first) })
            Section($"Visits from {from} to {to}", [.. briefing.Visits.Where(v => v.From == from).Select(Entry)]);
        foreach (var (from, to) in new[] { (first, second), (second, first) })
            Section($"Transfers from {from} to {to}", [.. briefing.Transfers.Where(t => t.From == from).Select(Entry)]);
        Section(
            "What did not take place",
            [.. briefing.NotTakenPlace.Visits.Select(Entry), .. briefing.NotTakenPlace.Transfers.Select(Entry)]);
        WriteWorks(briefing);
    }

    private void Section(string heading, IReadOnlyList<BriefingEntry> entries)
    {
        if (entries.Count == 0) return;
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(heading)}[/]");
        foreach (var entry in entries)
        {
            var grid = new Grid { Expand = true }
                .AddColumn(new GridColumn { Width = DateWidth, Padding = new Padding(2, 0, 1, 0) })
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
                .AddColumn(new GridColumn { Width = DateWidth, Padding = new Padding(2, 0, 1, 0) })
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

    private static BriefingEntry Entry(VisitView visit)
    {
        var entry = new BriefingEntry(visit.Date, Words.List(visit.Visitors));
        if (visit.Status != "held") entry.Add("status", [visit.Status]);
        entry.Add("kind", [visit.Kind]);
        entry.Add("place", visit.Places);
        entry.Add("occasion", [visit.Occasion]);
        entry.Add("first", visit.First);
        entry.Add("journey", [visit.Journey]);
        entry.Add("met", visit.Met);
        entry.Add("expected", visit.ExpectedToMeet);
        entry.Add("topics", [visit.Topics.Count == 0 ? null : Words.List(visit.Topics)]);
        entry.Add("expected", [visit.ExpectedTopics.Count == 0 ? null : "talks about " + Words.List(visit.ExpectedTopics)]);
        entry.Add("source", visit.SaidBy);
        return entry;
    }

    private static BriefingEntry Entry(TransferView transfer)
    {
        var item = transfer.Item is null ? transfer.Kind : $"{transfer.Kind}, {transfer.Item}";
        var what = transfer.Absent ? $"no {item} {transfer.Stage}, from {transfer.From} to {transfer.To}" : $"{item}, {transfer.Stage}";
        var entry = new BriefingEntry(transfer.Date, what);
        entry.Add("amount", [transfer.Amount]);
        entry.Add("quantity", [transfer.Quantity]);
        entry.Add("share", [transfer.Share]);
        entry.Add("rank", transfer.Ranks);
        entry.Add("through", transfer.Through);
        entry.Add("opposed", transfer.Opposed.Select(party => "by " + party));
        entry.Add("source", transfer.SaidBy);
        return entry;
    }
}

/// <summary>A visit or transfer as lines: when, what, and details with a label each.</summary>
internal sealed class BriefingEntry(string date, string what)
{
    private readonly List<(string Label, string Text)> details = [];

    public string Date { get; } = date;

    public string What { get; } = what;

    public IReadOnlyList<(string Label, string Text)> Details => details;

    /// <summary>Adds a line for each text; the label stands on the first one only.</summary>
    public void Add(string label, IEnumerable<string?> texts)
    {
        foreach (var text in texts.OfType<string>())
        {
            details.Add((label, text));
            label = "";
        }
    }
}
