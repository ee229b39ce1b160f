using System.Globalization;
using System.Reflection;

namespace Statecraft.Tests.Plausibility;

/// <summary>Where records stand in the files of <c>data/</c>. The records themselves do not know.</summary>
internal static class DataPlaces
{
    public static readonly string Repository = typeof(DataPlaces).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(Repository)).Value!;

    private static readonly Lazy<Dictionary<(string Kind, string Id), string>> Places = new(Read);

    public static string Of(Finding finding) => Places.Value.GetValueOrDefault((finding.Kind, finding.Id), "data");

    private static Dictionary<(string Kind, string Id), string> Read()
    {
        var places = new Dictionary<(string Kind, string Id), string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository, "data"), "*.yaml", SearchOption.AllDirectories))
        {
            var (kind, number) = ("", 0);
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (line is [not (' ' or '#'), .., ':']) kind = line[..^1];
                else if (line.StartsWith("  - id: ", StringComparison.Ordinal))
                    places[(kind, line[8..])] = string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(Repository, file).Replace('\\', '/')}({number})");
            }
        }

        return places;
    }
}
