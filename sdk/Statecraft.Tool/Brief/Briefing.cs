namespace Statecraft.Tool.Brief;

/// <summary>What two countries have to do with each other, in words, ready to be written as text or as JSON.</summary>
/// <param name="Neighbours">They share a land border.</param>
/// <param name="Visits">What took place, in the order of time.</param>
/// <param name="Transfers">What took place, in the order of time.</param>
/// <param name="Foreseen">What was expected or planned; whether it took place is not said.</param>
/// <param name="NotTakenPlace">What was called off, or of which the source says that there was none.</param>
/// <param name="Works">The works in which all of it was read; others name them by their number, counted from 1.</param>
internal sealed record Briefing(
    CountryView First,
    CountryView Second,
    bool Neighbours,
    IReadOnlyList<VisitView> Visits,
    IReadOnlyList<TransferView> Transfers,
    BriefingPart Foreseen,
    BriefingPart NotTakenPlace,
    IReadOnlyList<WorkView> Works);

internal sealed record CountryView(string Id, string Name);

internal sealed record BriefingPart(IReadOnlyList<VisitView> Visits, IReadOnlyList<TransferView> Transfers);

/// <param name="Date">The date in words.</param>
/// <param name="Edtf">The date as it is written in the data.</param>
/// <param name="Stay">The whole stay in words, where it was longer than the official part.</param>
/// <param name="Visitors">Who came, or, where the visit did not take place, was to come.</param>
/// <param name="ExpectedVisitors">Who was expected to come along; whether they did is not said.</param>
/// <param name="CancelledVisitors">Who was to come along and did not.</param>
/// <param name="CameWith">Whose visit this one was a part of, where that has a record of its own.</param>
internal sealed record VisitView(
    string Id,
    string From,
    string To,
    string Date,
    string? Edtf,
    string? Stay,
    string Status,
    IReadOnlyList<string> Visitors,
    IReadOnlyList<string> ExpectedVisitors,
    IReadOnlyList<string> CancelledVisitors,
    string? Kind,
    string? Occasion,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> First,
    string? Journey,
    string? CameWith,
    IReadOnlyList<string> Met,
    IReadOnlyList<string> ExpectedToMeet,
    IReadOnlyList<string> CancelledMeetings,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> ExpectedTopics,
    IReadOnlyList<string> CancelledTopics,
    IReadOnlyList<CitationView> SaidBy);

/// <param name="SupplierAsWritten">The supplier in the source's words, where it is only a part of the country or none.</param>
/// <param name="RecipientAsWritten">The recipient in the source's words.</param>
internal sealed record TransferView(
    string Id,
    string From,
    string To,
    string Date,
    string? Edtf,
    string Kind,
    string? Item,
    string Stage,
    bool Absent,
    string? SupplierAsWritten,
    string? RecipientAsWritten,
    AmountView? Amount,
    AmountView? Quantity,
    AmountView? Share,
    IReadOnlyList<string> Ranks,
    IReadOnlyList<string> Through,
    IReadOnlyList<string> Opposed,
    IReadOnlyList<CitationView> SaidBy);

/// <param name="Words">The amount in words, and what it is a share of.</param>
/// <param name="Measure">The amount as it is written in the data.</param>
internal sealed record AmountView(string Words, string Measure);

/// <param name="Words">Who says it, with the numbers of works.</param>
/// <param name="Source">The id of the source that says it first.</param>
/// <param name="Via">The id of the source in which it was read, where that is another one.</param>
/// <param name="By">The id of the person who says it.</param>
/// <param name="Said">When it was said, as it is written in the data.</param>
/// <param name="Page">Where in the source.</param>
/// <param name="Record">The id of the record in the source.</param>
/// <param name="Address">Where a reader can look, where that is more exact than the address of the work.</param>
/// <param name="On">What it supports; nothing means all.</param>
internal sealed record CitationView(string Words, string Source, string? Via, string? By, string? Said, string? Page, string? Record, string? Address, IReadOnlyList<string> On);

internal sealed record WorkView(int Number, string Id, string Work, string? Address);
