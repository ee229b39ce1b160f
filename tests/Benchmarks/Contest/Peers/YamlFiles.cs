using Statecraft.Benchmarks.Contest.Mirrors;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Statecraft.Benchmarks.Contest.Peers;

/// <summary>The YAML itself, read when the program runs.</summary>
internal static class YamlFiles
{
    public static List<VisitMirror> Read(string folder)
    {
        var deserializer = new DeserializerBuilder()
            .WithNamingConvention(HyphenatedNamingConvention.Instance)
            .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
            .Build();
        var visits = new List<VisitMirror>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "visits")))
        {
            using var reader = File.OpenText(path);
            visits.AddRange(deserializer.Deserialize<VisitFile>(reader).Visits);
        }

        return visits;
    }

    internal sealed class VisitFile
    {
        public List<VisitMirror> Visits { get; init; } = [];
    }
}
