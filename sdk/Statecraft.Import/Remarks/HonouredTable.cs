using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>The reviewed table of those who were buried, remembered or sworn in, <c>honoured.csv</c>: how a text names them, and their name in full.</summary>
internal sealed partial class HonouredTable
{
    private readonly FrozenDictionary<string, string> names;

    private HonouredTable(IEnumerable<KeyValuePair<string, string>> rows) => names = rows.ToFrozenDictionary(StringComparer.Ordinal);

    public static HonouredTable Empty { get; } = new([]);

    public static HonouredTable Read(string path) => new(CsvTable.Read(path, static cell => KeyValuePair.Create(
        cell("written") ?? throw new InvalidDataException("A row of the honoured has no name as written."),
        cell("name") ?? throw new InvalidDataException("A row of the honoured has no name."))));

    /// <summary>The name without the title; a king, an emperor and a pope have theirs in it.</summary>
    public string Name(string written) => names.GetValueOrDefault(written) ?? Title().Replace(written, "");

    [GeneratedRegex(@"^(?:(?:Vice |Soviet )?President|Prime Minister|Foreign Minister|Chancellor|Premier|Ambassador|Secretary(?: General)?) ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Title();
}
