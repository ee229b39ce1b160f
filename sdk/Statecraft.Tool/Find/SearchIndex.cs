using Statecraft.Compiler.Content;
using Statecraft.Import.Drafts;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Find;

/// <summary>A record that was found.</summary>
/// <param name="Name">What it is called; empty for one of a kind without names.</param>
/// <param name="Found">The text by which it was found, where that is neither its id nor its name.</param>
internal sealed record Hit(ContentRow Row, string Name, string? Found);

/// <summary>The ids and names of a dataset, to be searched.</summary>
internal sealed class SearchIndex
{
    private readonly IReadOnlyList<Called> texts;
    private readonly string[] vocabulary;

    public SearchIndex(DatasetContent content)
    {
        texts = [.. content.Entities.SelectMany(entity => Texts(content, entity))];
        vocabulary = [.. texts.SelectMany(text => text.Words).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The records of whose id or names one has all the words, the nearest first. Where the words are a whole id or name, nobody has made a slip, and
    /// none is looked for.
    /// </summary>
    /// <param name="kind">The only kind to look for; null for all.</param>
    public IReadOnlyList<Hit> Find(string words, ContentType? kind)
    {
        var query = SearchQuery.Of(words, vocabulary);
        if (query is null) return [];
        var found = texts
            .Where(text => kind is null || text.Row.Type == kind)
            .Select(text => (Text: text, Rank: query.RankOf(text)))
            .Where(each => each.Rank is not null)
            .GroupBy(each => (each.Text.Row.Type, each.Text.Id))
            .Select(record => record.MinBy(each => each.Rank!.Value))
            .ToList();
        var isWhole = found.Exists(each => each.Rank!.Value.Nearness <= Nearness.Name);
        return [.. found
            .Where(each => !isWhole || each.Rank!.Value.Nearness < Nearness.Slips)
            .OrderBy(each => each.Rank!.Value)
            .ThenBy(each => each.Text.Row.Type.Plural, StringComparer.Ordinal)
            .ThenBy(each => each.Text.Id, StringComparer.Ordinal)
            .Select(each => HitOf(each.Text))];
    }

    private static Hit HitOf(Called text)
    {
        var name = text.Row.Name() ?? "";
        return new Hit(text.Row, name, text.Text == name || text.Text == text.Id ? null : text.Text);
    }

    private static IEnumerable<Called> Texts(DatasetContent content, ContentType entity)
    {
        var names = Rows.NameFieldsOf(entity);
        var former = entity.Field("former-ids");
        foreach (var row in content.RowsOf(entity))
        {
            var id = row.Id();
            yield return Called.Of(row, id, id, isId: true);
            if (former is not null) foreach (var old in (object[])row[former]!) yield return Called.Of(row, id, (string)old, isId: true);
            foreach (var name in names.SelectMany(field => row.Names(field)).Distinct(StringComparer.Ordinal))
                yield return Called.Of(row, id, name, isId: false);
        }
    }
}

/// <summary>A text by which a record is called.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Plain">Without case and accents.</param>
/// <param name="Words">The words of that.</param>
internal sealed record Called(ContentRow Row, string Id, string Text, string Plain, string[] Words, bool IsId)
{
    public static Called Of(ContentRow row, string id, string text, bool isId)
    {
        var plain = Letters.Words(text);
        return new(row, id, text, plain, plain.Split(' '), isId);
    }
}
