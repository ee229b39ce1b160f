using System.Collections.Immutable;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Tables;

/// <summary>One person in the field of a visitor.</summary>
/// <param name="Official">The id of the person; null where nobody knows who that is.</param>
/// <param name="Name">The person's name, or the name as written.</param>
/// <param name="Role">The function.</param>
/// <param name="Title">The words of the title, where they are not just the name of the function.</param>
/// <param name="Standing">How the person stands to the office; null for one who holds it.</param>
/// <param name="Organization">The organisation for which the person acts, where that is not the country.</param>
internal sealed record Leader(string? Official, string Name, string Role, string? Title, string? Standing, string? Organization)
{
    public PartyDraft ToParty(string country) => new()
    {
        Official = Official,
        Role = Role,
        Title = Title,
        Standing = Standing,
        Country = Organization is null ? country : null,
        Organization = Organization,
        Name = Official is null ? Name : null,
    };
}

/// <summary>
/// Who the visitors of the United States are: <c>leaders.csv</c>, reviewed line by line. Upstream has a title and a name in one text, and neither
/// one spelling for a person nor one person for a spelling.
/// </summary>
internal sealed class LeaderTable
{
    private readonly ILookup<(string Upstream, string Visitor, string? Record), Leader> leaders;

    private LeaderTable(IEnumerable<((string, string, string?) Key, Leader Leader)> rows) => leaders = rows.ToLookup(row => row.Key, row => row.Leader);

    public static LeaderTable Read(string path) => new(CsvTable.Read(path, cell => (
        (cell("upstream")!, cell("visitor")!, cell("record")),
        new Leader(cell("official"), cell("name")!, cell("role")!, cell("title"), cell("standing"), cell("organization")))).ToList());

    /// <summary>The people in the field, in its order; empty where the table does not know it.</summary>
    /// <param name="upstream">The upstream id of the country.</param>
    /// <param name="visitor">The field as written.</param>
    /// <param name="record">The upstream id of the visit: a text may mean someone else at another time.</param>
    public ImmutableArray<Leader> Of(string upstream, string visitor, string record) =>
        [.. leaders[(upstream, visitor, record)] is var own && own.Any() ? own : leaders[(upstream, visitor, null)]];
}
