using System.Collections.Frozen;

namespace Statecraft.Import.Upstream;

/// <summary>The titles of chiefs of mission by their codes, from <c>pocom/roles-country-chiefs</c>.</summary>
internal static class PocomTitles
{
    /// <param name="root">The folder in which the sources stand.</param>
    public static FrozenDictionary<string, string> Read(string root) =>
        UpstreamXml.Files(Path.Combine(root, "history-at-state/pocom/roles-country-chiefs"))
            .Select(path => (path, role: UpstreamXml.Load(path)))
            .ToFrozenDictionary(
                file => UpstreamXml.Needed(file.role, "id", file.path),
                file => UpstreamXml.Text(file.role.Element("names")?.Element("singular"))
                    ?? throw new InvalidDataException($"{file.path}: <role> has no singular name."));
}
