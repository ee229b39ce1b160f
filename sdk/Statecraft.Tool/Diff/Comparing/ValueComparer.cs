using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Diff.Comparing;

/// <summary>Compares two states of a record, field by field.</summary>
internal sealed class ValueComparer
{
    private readonly Dictionary<(ContentType Old, ContentType New), IReadOnlyList<FieldPair>> pairs = [];
    private readonly ValueText oldText;
    private readonly ValueText newText = new(ValueText.Id, HasDefaults: true);

    /// <param name="news">The new dataset: a reference to a record that only has another id there has not changed.</param>
    public ValueComparer(RecordBook news) => oldText = new ValueText(news.IdHere, HasDefaults: true);

    /// <summary>The changes of a record, in the order of its fields. Its id and former ids are not compared.</summary>
    public IEnumerable<ValueChange> Compare(ContentRow old, ContentRow @new) => Compare(old, @new, "");

    private IEnumerable<ValueChange> Compare(ContentRow old, ContentRow @new, string prefix) =>
        FieldPair.Of(pairs, old.Type, @new.Type).SelectMany(pair => Compare(pair, pair.OldValue(old), pair.NewValue(@new), prefix + pair.Name));

    private IEnumerable<ValueChange> Compare(FieldPair pair, object? old, object? @new, string path) => (old, @new) switch
    {
        (null, null) => [],
        (null, object[] added) => added.Select(entry => Added(path, entry)),
        (object[] removed, null) => removed.Select(entry => Removed(path, entry)),
        (null, _) => [Added(path, @new!)],
        (_, null) => [Removed(path, old)],
        (object[] olds, object[] news) => CompareLists(pair, olds, news, path),
        (ContentRow { Type.Plural: null } part, ContentRow { Type.Plural: null } newPart) => Compare(part, newPart, path + "."),
        _ => oldText.Of(old) == newText.Of(@new) ? [] : [new(ChangeKind.Changed, path, ValueText.Shown.Of(old), ValueText.Shown.Of(@new), Release.Patch)],
    };

    private IEnumerable<ValueChange> CompareLists(FieldPair pair, object[] olds, object[] news, string path)
    {
        var (before, after) = (Entries(olds, oldText), Entries(news, newText));
        var partners = Pairing.Of(before, after, byPlace: news[0] is ContentRow { Type.Plural: null });
        var found = partners.OfType<int>().ToList();
        var labels = new Labels(after);
        var inverse = new int?[after.Count];
        for (var i = 0; i < partners.Length; i++)
            if (partners[i] is { } place) inverse[place] = i;

        // An entry in the place of another is a correction; where there are more than before, some are new.
        var added = after.Count > before.Count ? Release.Minor : Release.Patch;
        for (var i = 0; i < after.Count; i++)
        {
            if (inverse[i] is not { } from) yield return Added(path, after[i].Value, added);
            else if (after[i].Value is ContentRow { Type.Plural: null } part && before[from].Value is ContentRow { Type.Plural: null } oldPart)
                foreach (var change in Compare(oldPart, part, $"{path}[{labels.Of(i)}].")) yield return change;
        }

        for (var i = 0; i < before.Count; i++)
            if (partners[i] is null) yield return Removed(path, before[i].Value);
        if (pair.HasOrder && found.Zip(found.Skip(1)).Any(two => two.First > two.Second))
            yield return new ValueChange(ChangeKind.Reordered, path, null, null, Release.Patch);
    }

    private static List<Entry> Entries(object[] values, ValueText text) => [.. values.Select(value => new Entry(value, text.Of(value), KeyOf(value, text)))];

    /// <summary>What a nested value is about: what its <c>short</c> field says, else the first field that always has a single value.</summary>
    private static string? KeyOf(object value, ValueText text)
    {
        if (value is not ContentRow { Type: { Plural: null } type } row) return null;
        var field = type.ShortField
            ?? type.Fields.FirstOrDefault(field => field is { IsNeverAbsent: true, IsList: false, Default: null, Type: null or { Plural: not null } });
        return field is not null && row[field] is { } key ? text.Of(key) : null;
    }

    private static ValueChange Added(string path, object value, Release release = Release.Minor) =>
        new(ChangeKind.Added, path, null, ValueText.Shown.Of(value), release);

    private static ValueChange Removed(string path, object value) => new(ChangeKind.Removed, path, ValueText.Shown.Of(value), null, Release.Patch);
}
