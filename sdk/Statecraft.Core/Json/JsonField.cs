using System.ComponentModel;

namespace Statecraft.Core.Json;

/// <summary>A field of a record as a property of an object.</summary>
/// <param name="name">The name of the property in C#, from which the options make its name in JSON.</param>
/// <param name="isRequired">An object without it is no record.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonField(string name, bool isRequired = false)
{
    /// <summary>The name of the property in C#.</summary>
    public string Name { get; } = name;

    /// <summary>Whether an object without it is no record.</summary>
    public bool IsRequired { get; } = isRequired;
}
