using System.Collections.Immutable;

namespace Statecraft.Import.Canonical;

/// <summary>Moves comments up from where the canonical form has no line for them: behind a dash, and into an empty list.</summary>
internal static class CommentRise
{
    /// <summary>The file with every comment at a place that it keeps when the file is written and read again.</summary>
    public static MapValue Of(MapValue file) => (MapValue)Settle(file, hasKey: true);

    /// <param name="value">A value.</param>
    /// <param name="hasKey">It stands after a key, on a line that is not that of its first part.</param>
    private static Value Settle(Value value, bool hasKey) => value switch
    {
        ListValue { Items: [] } or MapValue { Entries: [] } => Emptied(value),
        ListValue list => Settle(list, hasKey),
        MapValue map => Settle(map, hasKey),
        _ => value,
    };

    private static ListValue Settle(ListValue list, bool hasKey)
    {
        ImmutableArray<Value> items = [.. list.Items.Select(item => Settle(item, hasKey: false))];
        if (hasKey || items[0].Comments.Above is []) return list with { Items = items };
        var first = WithAbove(items[0], []);
        return list with { Items = items.SetItem(0, first), Comments = Joined(list, items[0]) };
    }

    private static MapValue Settle(MapValue map, bool hasKey)
    {
        ImmutableArray<KeyValuePair<string, Value>> entries = [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Settle(entry.Value, hasKey: true)))];
        if (hasKey || entries[0].Value.Comments.Above is []) return map with { Entries = entries };
        var first = KeyValuePair.Create(entries[0].Key, WithAbove(entries[0].Value, []));
        return map with { Entries = entries.SetItem(0, first), Comments = Joined(map, entries[0].Value) };
    }

    private static Value Emptied(Value value) =>
        value.Comments.Last is [] ? value : value with { Comments = value.Comments with { Above = [.. value.Comments.Above, .. value.Comments.Last], Last = [] } };

    private static Comments Joined(Value value, Value first) => value.Comments with { Above = [.. value.Comments.Above, .. first.Comments.Above] };

    private static Value WithAbove(Value value, ImmutableArray<string> above) => value with { Comments = value.Comments with { Above = above } };
}
