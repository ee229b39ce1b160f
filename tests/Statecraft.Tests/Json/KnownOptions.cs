using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Tests.Json;

/// <summary>Options that programs have.</summary>
internal static class KnownOptions
{
    /// <summary>By their names.</summary>
    public static readonly IReadOnlyDictionary<string, JsonSerializerOptions> All = new Dictionary<string, JsonSerializerOptions>(StringComparer.Ordinal)
    {
        ["none"] = JsonSerializerOptions.Default,
        ["web"] = new(JsonSerializerDefaults.Web),
        ["no reflection"] = new() { TypeInfoResolver = Dataset.JsonTypeInfoResolver },
        ["strict"] = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
    };
}
