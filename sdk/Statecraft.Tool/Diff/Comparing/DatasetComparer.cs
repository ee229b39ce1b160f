using Statecraft.Tool.Diff.Sides;

namespace Statecraft.Tool.Diff.Comparing;

/// <summary>Compares two states of a dataset.</summary>
internal static class DatasetComparer
{
    public static DatasetDiff Compare(DatasetSide old, DatasetSide @new)
    {
        var (olds, news) = (new RecordBook(old.Content), new RecordBook(@new.Content));
        var values = new ValueComparer(news);
        var names = olds.Kinds.Keys.Union(news.Kinds.Keys, StringComparer.Ordinal);
        var kinds = names.Select(name => KindComparer.Compare(olds.Kinds.GetValueOrDefault(name), news.Kinds.GetValueOrDefault(name), values)).ToList();
        return new DatasetDiff(
            old.Name,
            @new.Name,
            [.. SchemaComparer.Compare([.. old.Content.Schema], [.. @new.Content.Schema])],
            [.. Referrers.Add(kinds, olds, news).Where(kind => !kind.IsEmpty).OrderBy(kind => kind.Kind, StringComparer.Ordinal)]);
    }
}
