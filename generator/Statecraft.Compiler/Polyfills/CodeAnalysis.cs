namespace System.Diagnostics.CodeAnalysis;

/// <summary>A parameter is not null where the method returns this.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
