using System.Text.Json.Serialization;

namespace Statecraft.Service.Answers;

/// <summary>How answers that are no records are written; the records in them are known to <see cref="Dataset.JsonTypeInfoResolver"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(About))]
[JsonSerializable(typeof(Page<Official>))]
[JsonSerializable(typeof(Page<Transfer>))]
[JsonSerializable(typeof(Page<Visit>))]
internal sealed partial class AnswerJson : JsonSerializerContext;
