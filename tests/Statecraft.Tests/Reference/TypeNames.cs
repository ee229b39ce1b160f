using System.Reflection;

namespace Statecraft.Tests.Reference;

/// <summary>Types as C# has them.</summary>
/// <param name="name">How a type is called, of which the arguments and all else follow.</param>
/// <param name="open">The bracket before arguments.</param>
/// <param name="close">The bracket after them.</param>
internal sealed class TypeNames(Func<Type, string> name, string open, string close)
{
    /// <summary>As code, without links.</summary>
    public static TypeNames Plain { get; } = new(NameOf, "<", ">");

    /// <summary>The name of a type alone: <c>TimedSet</c>, <c>int</c>; of a nested one with that around it.</summary>
    public static string NameOf(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => type.Name,
        TypeCode.Boolean => "bool",
        TypeCode.Byte => "byte",
        TypeCode.Decimal => "decimal",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.String => "string",
        _ when type == typeof(object) => "object",
        _ when type == typeof(void) => "void",
        _ => type.Name.Split('`')[0],
    };

    public string Of(NullabilityInfo info) => Of(info.Type, info);

    /// <param name="type">The type.</param>
    /// <param name="info">What is known of null in it; without, nothing but values can be null.</param>
    public string Of(Type type, NullabilityInfo? info = null)
    {
        if (type.IsByRef) return Of(type.GetElementType()!, info);
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value) + "?";
        var question = !type.IsValueType && info is not null && NullStateOf(info) == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray) return Of(type.GetElementType()!, info?.ElementType) + "[]" + question;
        if (type.IsGenericParameter) return type.Name + question;
        return NameWithArguments(type, info) + question;
    }

    private static NullabilityState NullStateOf(NullabilityInfo info) =>
        info.ReadState == NullabilityState.Unknown ? info.WriteState : info.ReadState;

    /// <summary>The arguments stand where they are declared: <c>RecordSet&lt;T&gt;.Enumerator</c>.</summary>
    private string NameWithArguments(Type type, NullabilityInfo? info)
    {
        var arguments = type.GetGenericArguments();
        var outer = type.IsNested ? type.DeclaringType! : null;
        var count = outer?.GetGenericArguments().Length ?? 0;
        var before = outer is null ? "" : Of(count > 0 ? outer.MakeGenericType(arguments[..count]) : outer) + ".";
        var own = arguments[count..].Select((argument, i) => Of(argument, info?.GenericTypeArguments.ElementAtOrDefault(count + i))).ToList();
        return before + name(type) + (own.Count > 0 ? open + string.Join(", ", own) + close : "");
    }
}
