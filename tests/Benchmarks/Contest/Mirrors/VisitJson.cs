using System.Text.Json.Serialization;

namespace Statecraft.Benchmarks.Contest.Mirrors;

/// <summary>The converters that the framework's source generator writes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(VisitMirror[]))]
internal sealed partial class VisitJson : JsonSerializerContext;
