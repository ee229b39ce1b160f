using System.Globalization;
using Statecraft.Import.Canonical;

namespace Statecraft.Import.Merging;

/// <summary>The order of records in a file: what has a time in the order of time, the stops of a journey as they were made, all else by id.</summary>
internal static class RecordOrder
{
    public static string KeyOf(WrittenRecord record) => KeyOf(record.Id, record.Fields);

    public static string KeyOf(string id, MapValue fields)
    {
        if (fields["dates"] is not ScalarValue { Text: var dates }) return id;
        var stop = fields["stop"] is ScalarValue { Text: var text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{dates.Split('/')[0].TrimStart('[', '.')} {stop:D4} {id}");
    }
}
