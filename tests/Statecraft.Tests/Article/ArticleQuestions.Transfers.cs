using Statecraft.Core;

namespace Statecraft.Tests;

// What was supplied, agreed, or not agreed.
public static partial class ArticleQuestions
{
    private static TimedSet<Transfer> FromIsraelToAzerbaijan =>
        Transfers.BySupplierAndRecipient(Countries.Israel, Countries.Azerbaijan);

    private static TimedSet<Transfer> FromIsraelToGeorgia =>
        Transfers.BySupplierAndRecipient(Countries.Israel, Countries.Georgia);

    /// <summary>What arms did Israel deliver to Azerbaijan in 2016 and 2017, and where did it stand among the suppliers?</summary>
    public static string ArmsToAzerbaijan() => Lines(
        from transfer in FromIsraelToAzerbaijan.During(2016, 2017)
        where transfer.Kind == TransferKind.Arms && transfer.Stage == Stage.Delivered && transfer.TookPlace
        from line in new[]
        {
            $"{transfer.Supplier?.Name} to {transfer.Recipient?.Name}, {transfer.Kind}, {transfer.Stage}",
            $"when: {When(transfer.Dates)}",
            $"amount: {HowMuch(transfer.Amount)}",
            $"place of Israel among the suppliers of Azerbaijan: {PlacesOf(transfer, Side.Supplier)}",
            $"said by: {transfer.Sources.Supporting(nameof(Transfer.Amount)).Select(SaidBy).List()}",
        }
        select line);

    /// <summary>Where did Azerbaijan stand among those who receive arms from Israel, and behind whom?</summary>
    public static string RankOfAzerbaijan() => Lines(
        from transfer in FromIsraelToAzerbaijan
        from rank in transfer.Ranks
        where rank.Of == Side.Recipient
        select $"place {rank.Place} in {rank.Dates ?? transfer.Dates}, behind {rank.Behind.Names()}, "
            + $"said by: {transfer.Sources.Supporting(nameof(Transfer.Ranks)).Select(SaidBy).List()}");

    /// <summary>What did Azerbaijan agree to buy, for how much, and who announced it?</summary>
    public static string ContractsWithAzerbaijan() => Lines(
        from transfer in FromIsraelToAzerbaijan
        where transfer.Stage == Stage.Contracted
        from line in new[]
        {
            $"{transfer.Kind}: {transfer.Item}, {transfer.Stage}, took place: {transfer.TookPlace}",
            $"when: {When(transfer.Dates)}",
            $"amount: {HowMuch(transfer.Amount)}",
            $"said by: {transfer.Sources.Supporting(nameof(Transfer.Amount)).Select(SaidBy).List()}",
        }
        select line);

    /// <summary>What share of its oil does Israel get from Azerbaijan, and when?</summary>
    public static string OilToIsrael() => Lines(
        from transfer in Transfers.BySupplierAndRecipient(Countries.Azerbaijan, Countries.Israel)
        from line in new[]
        {
            $"{transfer.Supplier?.Name} to {transfer.Recipient?.Name}, {transfer.Kind}, {transfer.Stage}, took place: {transfer.TookPlace}",
            $"when: {When(transfer.Dates)}",
            $"share: {HowMuch(transfer.Share?.Value)}, of the {transfer.Share?.Of}'s whole trade",
            $"said by: {transfer.Sources.Supporting(nameof(Transfer.Share)).Select(SaidBy).List()}",
        }
        select line);

    /// <summary>What did Israel deliver to Georgia in the decade before the war?</summary>
    public static string ArmsToGeorgia() => Lines(
        from transfer in FromIsraelToGeorgia.During(1998, 2008)
        where transfer.Kind == TransferKind.Arms && transfer.Stage == Stage.Delivered && transfer.TookPlace
        from line in new[]
        {
            $"{transfer.Kind}: {transfer.Item}, {transfer.Stage}",
            $"when: {When(transfer.Dates)}",
            $"amount: {HowMuch(transfer.Amount)}",
            $"said by: {transfer.Sources.Supporting(nameof(Transfer.Amount)).Select(SaidBy).List()}",
        }
        select line);

    /// <summary>Who trained the Georgian military, and until when?</summary>
    public static string TrainingOfGeorgia() => Lines(
        from transfer in FromIsraelToGeorgia
        where transfer.Kind == TransferKind.Training && transfer.TookPlace
        from line in transfer.Through.Select(party => $"  through {Who(party, transfer.Dates)}")
            .Prepend($"{transfer.Item}, {transfer.Stage}, {When(transfer.Dates)}")
            .Append($"  said by: {transfer.Sources.Supporting(nameof(Transfer.Through)).Select(SaidBy).List()}")
        select line);

    /// <summary>What became of the contracts with Georgia after the war?</summary>
    public static string ContractsWithGeorgiaSinceTheWar() => Lines(
        from transfer in FromIsraelToGeorgia
        where transfer.Stage is Stage.Contracted or Stage.Completed
        from line in new[]
        {
            $"{transfer.Item ?? "new contracts"}: {transfer.Kind}, {transfer.Stage}, absent: {transfer.Absent}, took place: {transfer.TookPlace}",
            $"  when: {When(transfer.Dates)}",
            $"  said by: {transfer.Sources.Supporting(nameof(Transfer.Stage)).Select(c => $"{SaidBy(c)}; then {OfficeThen(c)}").List()}",
        }
        select line);

    /// <summary>What did Russia speak against, and who reported that?</summary>
    public static string OppositionOfRussia() => Lines(
        from transfer in Transfers.ByOpposedCountry(Countries.Russia)
        from party in transfer.Opposed
        from citation in transfer.Sources.Supporting(nameof(Transfer.Opposed))
        from line in new[]
        {
            $"{transfer.Kind} from {transfer.Supplier?.Name} to {transfer.Recipient?.Name}, opposed by: {Who(party, citation.Said)}",
            $"said by: {SaidBy(citation)}; then {OfficeThen(citation)}",
        }
        select line);

    private static string PlacesOf(Transfer transfer, Side side) => transfer.Ranks
        .Where(rank => rank.Of == side)
        .Select(rank => $"{rank.Place} in {rank.Dates ?? transfer.Dates}, behind {rank.Behind.Names()}")
        .List();

    /// <summary>The offices in which somebody may have been when they said it, and how much is known of that.</summary>
    private static string OfficeThen(Citation citation) => (
        from tenure in citation.By!.Tenures
        where citation.Said is { } said && tenure.Dates?.MayOverlap(said.Earliest, said.Latest) == true
        select $"{tenure.Role} of {tenure.Country?.Name} to {tenure.To?.Name} ({tenure.Known}, {tenure.Dates})").List();
}
