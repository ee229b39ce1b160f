using Statecraft.Core;

namespace Statecraft;

/// <summary>Totals over transfers, of which only those count that took place.</summary>
public static class TransferTotals
{
    /// <summary>
    /// The sum of the amounts of those transfers that took place, with its least, its most and its "about"; null where none has an amount.
    /// A contract and its delivery are two records of one thing: sum one <see cref="Stage"/> at a time.
    /// </summary>
    /// <param name="transfers">The transfers.</param>
    /// <exception cref="InvalidOperationException">The amounts are in different units.</exception>
    /// <exception cref="OverflowException">The sum is too large for a <see cref="decimal"/>.</exception>
    public static Measure? TotalAmount(this IEnumerable<Transfer> transfers) => transfers.Total(transfer => transfer.Amount);

    /// <summary>
    /// The sum of the quantities of those transfers that took place, in their one unit; null where none has a quantity. As with amounts, sum one
    /// <see cref="Stage"/> at a time.
    /// </summary>
    /// <param name="transfers">The transfers.</param>
    /// <exception cref="InvalidOperationException">The quantities are in different units.</exception>
    /// <exception cref="OverflowException">The sum is too large for a <see cref="decimal"/>.</exception>
    public static Measure? TotalQuantity(this IEnumerable<Transfer> transfers) => transfers.Total(transfer => transfer.Quantity);

    private static Measure? Total(this IEnumerable<Transfer> transfers, Func<Transfer, Measure?> of) =>
        transfers.Where(transfer => transfer.TookPlace).Select(of).OfType<Measure>().Sum();
}
