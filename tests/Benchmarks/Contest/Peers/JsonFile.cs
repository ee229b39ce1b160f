using System.Text.Json;
using Statecraft.Benchmarks.Contest.Mirrors;

namespace Statecraft.Benchmarks.Contest.Peers;

internal static class JsonFile
{
    public static void Write(string path, VisitMirror[] visits) => File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(visits, VisitJson.Default.VisitMirrorArray));

    public static VisitMirror[] Read(string path) => JsonSerializer.Deserialize(File.ReadAllBytes(path), VisitJson.Default.VisitMirrorArray)!;
}
