using System.Collections.Frozen;

namespace Statecraft.Import.Upstream;

/// <summary>The titles of chiefs of mission by their codes, from <c>pocom/roles-country-chiefs</c>.</summary>
internal static class PocomTitles
{
    /// <param name="pocom">The folder of <c>pocom</c>.</param>
    /// <exception cref="InvalidDataException">A file is not what it was.</exception>
    public static FrozenDictionary<string, string> Read(string pocom) =>
        XmlText.Files(Path.Combine(pocom, "roles-country-chiefs")).Select(XmlText.Load)
            .ToFrozenDictionary(role => role.Needed("id"), role => role.Element("names")?.TextOf("singular") ?? throw role.Mistake("has no singular name"));
}
