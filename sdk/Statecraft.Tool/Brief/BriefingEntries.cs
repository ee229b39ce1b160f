using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Brief;

/// <summary>Visits and transfers as lines of a text.</summary>
internal static class BriefingEntries
{
    /// <summary>A visit that took place, under a heading that says from where to where.</summary>
    public static BriefingEntry Of(VisitView visit) => WithDetails(new BriefingEntry(visit.Date, Words.List(visit.Visitors)), visit);

    /// <summary>A transfer that took place, under a heading that says from where to where.</summary>
    public static BriefingEntry Of(TransferView transfer) => WithDetails(new BriefingEntry(transfer.Date, $"{What(transfer)}, {transfer.Stage}"), transfer);

    /// <summary>A visit that stands apart from those that took place: it says itself where it was to go, and what became of it.</summary>
    public static BriefingEntry Apart(VisitView visit)
    {
        var entry = new BriefingEntry(visit.Date, $"visit of {Words.List(visit.Visitors)}, to {Words.The(visit.To)}");
        entry.Add("status", [visit.Status]);
        return WithDetails(entry, visit);
    }

    /// <summary>A transfer that stands apart from those that took place.</summary>
    public static BriefingEntry Apart(TransferView transfer)
    {
        var what = transfer.Absent ? $"no {What(transfer)} {transfer.Stage}" : $"{What(transfer)}, {transfer.Stage}";
        return WithDetails(new BriefingEntry(transfer.Date, $"{what}, from {Words.The(transfer.From)} to {Words.The(transfer.To)}"), transfer);
    }

    private static BriefingEntry WithDetails(BriefingEntry entry, VisitView visit)
    {
        entry.Add("with", visit.ExpectedVisitors.Select(party => $"{party}, expected"));
        entry.Add("without", visit.CancelledVisitors.Select(party => $"{party}, cancelled"));
        entry.Add("came with", [visit.CameWith]);
        entry.Add("kind", [visit.Kind]);
        entry.Add("stay", [visit.Stay]);
        entry.Add("place", visit.Places);
        entry.Add("occasion", [visit.Occasion]);
        entry.Add("first", visit.First);
        entry.Add("journey", [visit.Journey]);
        entry.Add("met", visit.Met);
        entry.Add("expected", visit.ExpectedToMeet);
        entry.Add("not met", visit.CancelledMeetings.Select(party => $"{party}, cancelled"));
        entry.Add("topics", [visit.Topics.Count == 0 ? null : Words.List(visit.Topics)]);
        entry.Add("expected", [visit.ExpectedTopics.Count == 0 ? null : "talks about " + Words.List(visit.ExpectedTopics)]);
        entry.Add("no talks", [visit.CancelledTopics.Count == 0 ? null : $"about {Words.List(visit.CancelledTopics)}, cancelled"]);
        entry.Add("source", visit.SaidBy.Select(citation => citation.Words));
        return entry;
    }

    private static BriefingEntry WithDetails(BriefingEntry entry, TransferView transfer)
    {
        entry.Add("from", [transfer.SupplierAsWritten]);
        entry.Add("to", [transfer.RecipientAsWritten]);
        entry.Add("amount", [transfer.Amount?.Words]);
        entry.Add("quantity", [transfer.Quantity?.Words]);
        entry.Add("share", [transfer.Share?.Words]);
        entry.Add("rank", transfer.Ranks);
        entry.Add("through", transfer.Through);
        entry.Add("opposed", transfer.Opposed.Select(party => "by " + party));
        entry.Add("source", transfer.SaidBy.Select(citation => citation.Words));
        return entry;
    }

    /// <summary>The kind and the item; the item alone where it says the kind itself, as in <c>training of the military</c>.</summary>
    private static string What(TransferView transfer) => transfer.Item is not { } item ? transfer.Kind
        : item.StartsWith(transfer.Kind, StringComparison.OrdinalIgnoreCase) ? item
        : $"{transfer.Kind}, {item}";
}
