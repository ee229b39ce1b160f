using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Statecraft.Tests.Reference;

/// <summary>Declarations as C# has them.</summary>
internal static class Signatures
{
    private static readonly NullabilityInfoContext Nulls = new();

    public static string Of(Type type)
    {
        var bases = Interfaces(type).Select(known => TypeNames.Plain.Of(known)).Order(StringComparer.Ordinal).ToList();
        return $"public {KindOf(type)} {TypeNames.Plain.Of(type)}" + (bases.Count > 0 ? " : " + string.Join(", ", bases) : "") + Constraints(type.GetGenericArguments());
    }

    public static string Of(ConstructorInfo constructor) => $"public {TypeNames.NameOf(constructor.DeclaringType!)}({Parameters(constructor)})";

    public static string Of(MethodInfo method)
    {
        var result = TypeNames.Plain.Of(Nulls.Create(method.ReturnParameter));
        var start = "public " + (method.IsStatic ? "static " : IsOverride(method) ? "override " : "");
        var parameters = Parameters(method);
        if (method.Name == "op_Implicit") return $"{start}implicit operator {result}({parameters})";
        if (Operators.Sign(method) is { } sign) return $"{start}{result} operator {sign}({parameters})";
        var own = method.GetGenericArguments();
        var arguments = own.Length > 0 ? $"<{string.Join(", ", own.Select(argument => argument.Name))}>" : "";
        return $"{start}{result} {method.Name}{arguments}({parameters}){Constraints(own)}";
    }

    public static string Of(PropertyInfo property)
    {
        var type = TypeOf(property, TypeNames.Plain);
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        return $"public {(property.GetMethod!.IsStatic ? "static " : "")}{(IsRequired(property) ? "required " : "")}{type} {name} {{ get; {(IsInit(property) ? "init; " : "")}}}";
    }

    public static string TypeOf(PropertyInfo property, TypeNames names) => names.Of(Nulls.Create(property));

    public static string TypeOf(ParameterInfo parameter, TypeNames names) => names.Of(Nulls.Create(parameter));

    public static bool IsInit(PropertyInfo property) => property.SetMethod is { IsPublic: true };

    public static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    public static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsValueType: true } => type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct",
        _ => (type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "") + (IsRecord(type) ? "record" : "class"),
    };

    /// <summary>Those that follow from no other one, nor from what kind of type it is.</summary>
    private static IEnumerable<Type> Interfaces(Type type)
    {
        if (type.IsEnum) return [];
        var all = type.GetInterfaces().Where(known => !(IsRecord(type) && known == typeof(IEquatable<>).MakeGenericType(type))).ToList();
        return all.Where(known => !all.Exists(other => other != known && other.GetInterfaces().Contains(known)));
    }

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition().DeclaringType != method.DeclaringType;

    private static string Parameters(MethodBase method)
    {
        var extended = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extended + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var before = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        return $"{before}{TypeOf(parameter, TypeNames.Plain)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Value(parameter.DefaultValue) : "")}";
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        bool yes => yes ? "true" : "false",
        string text => $"\"{text}\"",
        Enum member => $"{member.GetType().Name}.{member}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constraints(Type[] parameters) => string.Concat(parameters.Where(parameter => parameter.IsGenericParameter).Select(Constraint));

    private static string Constraint(Type parameter)
    {
        var kind = parameter.GenericParameterAttributes;
        string[] all =
        [
            .. (string[])(kind.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : []),
            .. (string[])(kind.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"] : []),
            .. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(type => TypeNames.Plain.Of(type)),
        ];
        return all.Length == 0 ? "" : $"\n    where {parameter.Name} : {string.Join(", ", all)}";
    }
}
