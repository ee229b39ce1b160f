using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Statecraft.Core.Json;

/// <summary>Knows how the types of a dataset are written and read, without reflection.</summary>
/// <param name="shapes">The types of the dataset.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DatasetTypeInfos(params JsonShapes[] shapes) : IJsonTypeInfoResolver
{
    private static readonly JsonShapes[] Values = [JsonShapes.OfStructs(new EdtfJsonConverter()), JsonShapes.OfValues(new MeasureJsonConverter())];

    /// <summary>How a type is written and read; null where it is none of the dataset.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">What the program asked for.</param>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        foreach (var shape in shapes.Concat(Values))
            if (shape.Find(type, options) is { } info)
            {
                info.OriginatingResolver = this;
                return info;
            }

        return null;
    }
}
