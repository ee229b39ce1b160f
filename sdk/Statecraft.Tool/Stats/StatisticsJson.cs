using System.Text.Json.Serialization;

namespace Statecraft.Tool.Stats;

/// <summary>Counts as JSON.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(Dictionary<string, int>))]
internal sealed partial class StatisticsJson : JsonSerializerContext;
