using Statecraft.Tool.Phrases;

namespace Statecraft.Tool.Brief;

/// <summary>A transfer in words.</summary>
internal static class TransferViews
{
    public static TransferView Of(Transfer transfer, WorkList works) => new(
        transfer.Id,
        transfer.Supplier?.Name ?? Supplier(transfer),
        transfer.Recipient?.Name ?? Recipient(transfer),
        transfer.Dates is { } dates ? DatePhrase.Of(dates) : "undated",
        transfer.Dates?.ToString(),
        Words.Of(transfer.Kind),
        transfer.Item,
        Words.Of(transfer.Stage),
        transfer.Absent,
        transfer.SupplierName,
        transfer.RecipientName,
        transfer.Amount is { } amount ? new AmountView(MeasurePhrase.Of(amount), amount.ToString()) : null,
        transfer.Quantity is { } quantity ? new AmountView(MeasurePhrase.Of(quantity), quantity.ToString()) : null,
        transfer.Share is { } share ? new AmountView(SharePhrase(share, transfer), share.Value.ToString()) : null,
        [.. transfer.Ranks.Select(rank => RankPhrase(rank, transfer))],
        [.. transfer.Through.Select(party => PartyPhrase.Of(party, transfer.Dates))],
        [.. transfer.Opposed.Select(party => PartyPhrase.Of(party, transfer.Dates))],
        CitationViews.Of(transfer.Sources, works));

    private static string Supplier(Transfer transfer) => transfer.SupplierName ?? transfer.Supplier?.Name ?? "";

    private static string Recipient(Transfer transfer) => transfer.RecipientName ?? transfer.Recipient?.Name ?? "";

    private static string SharePhrase(Share share, Transfer transfer) =>
        $"{MeasurePhrase.Of(share.Value)} of the {Words.Of(transfer.Kind)} of {Words.The(share.Of == Side.Recipient ? Recipient(transfer) : Supplier(transfer))}";

    /// <summary>Ranked are the suppliers of the recipient, or the recipients of the supplier.</summary>
    private static string RankPhrase(Rank rank, Transfer transfer)
    {
        var (who, among) = rank.Of == Side.Supplier
            ? (Supplier(transfer), $"suppliers of {Words.The(Recipient(transfer))}")
            : (Recipient(transfer), $"recipients of {Words.The(Supplier(transfer))}");
        var when = (rank.Dates ?? transfer.Dates) is { } dates ? $" in {DatePhrase.Of(dates)}" : "";
        var behind = rank.Behind.IsEmpty ? "" : $", behind {Words.List(rank.Behind.Select(country => Words.The(country.Name)))}";
        return $"{who} {Words.Ordinal(rank.Place)} among the {Words.Of(transfer.Kind)} {among}{when}{behind}";
    }
}
