using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Benchmarks;

/// <summary>One question, answered by Statecraft and by something else.</summary>
/// <param name="Case">What was asked.</param>
/// <param name="Rows">The number of visits.</param>
/// <param name="Ours">What it cost Statecraft.</param>
/// <param name="Peer">What it cost the other.</param>
/// <param name="PeerName">The other.</param>
/// <param name="Unit">What it is counted in.</param>
internal sealed record Measurement(string Case, int Rows, double Ours, double Peer, string PeerName, string Unit)
{
    /// <summary>How many times as much the other needs.</summary>
    public double Ratio => Math.Round(Peer / Ours, 3, MidpointRounding.AwayFromZero);

    public string ToJson() => JsonSerializer.Serialize(this, MeasurementJson.Default.Measurement);

    public static Measurement? FromJson(string line) => line.StartsWith('{') ? JsonSerializer.Deserialize(line, MeasurementJson.Default.Measurement) : null;
}

[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Measurement))]
internal sealed partial class MeasurementJson : JsonSerializerContext;
