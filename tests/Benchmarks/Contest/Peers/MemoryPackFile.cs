using MemoryPack;
using Statecraft.Benchmarks.Contest.Mirrors;

namespace Statecraft.Benchmarks.Contest.Peers;

internal static class MemoryPackFile
{
    public static void Write(string path, VisitMirror[] visits) => File.WriteAllBytes(path, MemoryPackSerializer.Serialize(visits));

    public static VisitMirror[] Read(string path) => MemoryPackSerializer.Deserialize<VisitMirror[]>(File.ReadAllBytes(path))!;
}
