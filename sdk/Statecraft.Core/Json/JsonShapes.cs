using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Statecraft.Core.Json;

/// <summary>A type of a dataset, and the lists of it, as far as JSON is made of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonShapes
{
    private protected JsonShapes()
    {
    }

    /// <summary>Records, and the sets of them.</summary>
    /// <param name="converter">The converter of a record.</param>
    public static JsonShapes OfRecords<T>(JsonConverter<T> converter)
        where T : class, IRecord => new RecordShapes<T>(converter);

    /// <summary>Values that have no sets.</summary>
    /// <param name="converter">The converter of a value.</param>
    public static JsonShapes OfValues<T>(JsonConverter<T> converter)
        where T : class => new ListShapes<T>(converter);

    /// <summary>Values that may be nullable.</summary>
    /// <param name="converter">The converter of a value.</param>
    public static JsonShapes OfStructs<T>(JsonConverter<T> converter)
        where T : struct => new StructShapes<T>(converter);

    /// <summary>How a type is written and read; null where it is none of these.</summary>
    internal abstract JsonTypeInfo? Find(Type type, JsonSerializerOptions options);

    /// <summary>A converter that the program has put into its options comes first, as everywhere in System.Text.Json.</summary>
    private protected static JsonTypeInfo<T> Value<T>(JsonConverter<T> converter, JsonSerializerOptions options)
    {
        var own = options.Converters.FirstOrDefault(candidate => candidate.CanConvert(typeof(T)));
        return JsonMetadataServices.CreateValueInfo<T>(options, (own is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options) : own) ?? converter);
    }

    private sealed class StructShapes<T>(JsonConverter<T> converter) : JsonShapes
        where T : struct
    {
        internal override JsonTypeInfo? Find(Type type, JsonSerializerOptions options) =>
            type == typeof(T) ? Value(converter, options)
            : type == typeof(T?) ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
            : null;
    }

    private class ListShapes<T>(JsonConverter<T> converter) : JsonShapes
        where T : class
    {
        internal override JsonTypeInfo? Find(Type type, JsonSerializerOptions options) =>
            type == typeof(T) ? Value(converter, options)
            : type == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>())
            : type == typeof(List<T>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = () => [] })
            : type == typeof(ImmutableArray<T>) ? JsonMetadataServices.CreateImmutableEnumerableInfo<ImmutableArray<T>, T>(options, new(), ImmutableArray.CreateRange)
            : type == typeof(IEnumerable<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new())
            : type == typeof(IReadOnlyList<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new())
            : null;
    }

    private sealed class RecordShapes<T>(JsonConverter<T> converter) : ListShapes<T>(converter)
        where T : class, IRecord
    {
        internal override JsonTypeInfo? Find(Type type, JsonSerializerOptions options) =>
            type == typeof(RecordSet<T>) ? Set<RecordSet<T>>(options)
            : type == typeof(TimedSet<T>) ? Set<TimedSet<T>>(options)
            : type == typeof(Overlap<T>) ? Set<Overlap<T>>(options)
            : base.Find(type, options);

        /// <summary>A set is a view of the dataset: it is written like a list, and nothing can be read into it.</summary>
        private static JsonTypeInfo<TSet> Set<TSet>(JsonSerializerOptions options)
            where TSet : IEnumerable<T> => JsonMetadataServices.CreateIEnumerableInfo<TSet, T>(options, new());
    }
}
