using System.Collections.Immutable;
using Statecraft.Import.Canonical;

namespace Statecraft.Import.Merging;

/// <summary>Changes the fields of a written record. Its other lines stay as they are where they have the one form, and so do all comments but those within a changed value.</summary>
internal static class RecordText
{
    private const string Head = "records:\n";

    public static string Change(WrittenRecord record, MapValue fields)
    {
        var file = Read(record);
        var list = (ListValue)file.Entries[0].Value;
        var old = (MapValue)list.Items[0];
        ImmutableArray<KeyValuePair<string, Value>> entries = [.. old.Entries.Where(entry => entry.Key == "id"), .. fields.Entries.Select(entry => Field(old, entry.Key, entry.Value))];
        var changed = list with { Items = [old with { Entries = entries }] };
        return CanonicalText.File(CommentRise.Of(file with { Entries = [new("records", changed)] }))[Head.Length..];
    }

    private static MapValue Read(WrittenRecord record)
    {
        try
        {
            return CommentedText.Read(Head + record.Text);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{record.Id} cannot be changed. Run 'statecraft check' first.", exception);
        }
    }

    /// <summary>What says the same stays as it was written, and what says something else keeps the comments around it.</summary>
    private static KeyValuePair<string, Value> Field(MapValue old, string key, Value value) =>
        new(key, old[key] is not { } before ? value : before.Equals(value) ? before : value with { Comments = before.Comments });
}
