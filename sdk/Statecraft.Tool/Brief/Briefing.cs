namespace Statecraft.Tool.Brief;

/// <summary>What two countries have to do with each other, in words, ready to be written as text or as JSON.</summary>
/// <param name="Neighbours">They share a land border.</param>
/// <param name="Visits">What took place, in the order of time.</param>
/// <param name="Transfers">What took place, in the order of time.</param>
/// <param name="NotTakenPlace">What was expected, planned, called off or denied.</param>
/// <param name="Works">The works in which all of it was read; others name them by their number, counted from 1.</param>
internal sealed record Briefing(
    CountryView First,
    CountryView Second,
    bool Neighbours,
    IReadOnlyList<VisitView> Visits,
    IReadOnlyList<TransferView> Transfers,
    NotTakenPlace NotTakenPlace,
    IReadOnlyList<WorkView> Works);

internal sealed record CountryView(string Id, string Name);

internal sealed record NotTakenPlace(IReadOnlyList<VisitView> Visits, IReadOnlyList<TransferView> Transfers);

/// <param name="Date">The date in words.</param>
/// <param name="Edtf">The date as it is written in the data.</param>
internal sealed record VisitView(
    string Id,
    string From,
    string To,
    string Date,
    string? Edtf,
    string Status,
    IReadOnlyList<string> Visitors,
    string? Kind,
    string? Occasion,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> First,
    string? Journey,
    IReadOnlyList<string> Met,
    IReadOnlyList<string> ExpectedToMeet,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> ExpectedTopics,
    IReadOnlyList<string> SaidBy);

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
    string? Amount,
    string? Quantity,
    string? Share,
    IReadOnlyList<string> Ranks,
    IReadOnlyList<string> Through,
    IReadOnlyList<string> Opposed,
    IReadOnlyList<string> SaidBy);

internal sealed record WorkView(int Number, string Work, string? Address);
