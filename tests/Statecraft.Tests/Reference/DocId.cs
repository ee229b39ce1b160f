using System.Reflection;

namespace Statecraft.Tests.Reference;

/// <summary>The names by which the compiler writes documentation: <c>M:Statecraft.Countries.Find(System.String)</c>.</summary>
internal static class DocId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + NameOf(type),
        FieldInfo => $"F:{NameOf(member.DeclaringType!)}.{member.Name}",
        PropertyInfo property => $"P:{NameOf(member.DeclaringType!)}.{member.Name}{Parameters(property.GetIndexParameters(), [])}",
        ConstructorInfo constructor => $"M:{NameOf(member.DeclaringType!)}.#ctor{Parameters(constructor.GetParameters(), [])}",
        MethodInfo method => "M:" + NameOf(member.DeclaringType!) + "." + Method(method),
        _ => throw new ArgumentException($"'{member}' is a member of a kind that nothing here has.", nameof(member)),
    };

    private static string Method(MethodInfo method)
    {
        var own = method.GetGenericArguments();
        var arity = own.Length > 0 ? FormattableString.Invariant($"``{own.Length}") : "";
        var result = method.Name is "op_Implicit" or "op_Explicit" ? "~" + Use(method.ReturnType, own) : "";
        return method.Name + arity + Parameters(method.GetParameters(), own) + result;
    }

    private static string Parameters(ParameterInfo[] parameters, Type[] own) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Use(parameter.ParameterType, own)))})";

    /// <summary>A type as it is declared.</summary>
    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    /// <summary>A type as it is used.</summary>
    /// <param name="type">The type.</param>
    /// <param name="own">The type parameters of the method in which that is.</param>
    private static string Use(Type type, Type[] own)
    {
        if (type.IsByRef) return Use(type.GetElementType()!, own) + "@";
        if (type.IsArray) return Use(type.GetElementType()!, own) + "[]";
        if (type.IsGenericParameter) return (own.Contains(type) ? "``" : "`") + FormattableString.Invariant($"{type.GenericParameterPosition}");
        if (!type.IsGenericType) return NameOf(type);
        var arguments = new Queue<string>(type.GetGenericArguments().Select(argument => Use(argument, own)));
        return string.Join('.', NameOf(type).Split('.').Select(part => part.Split('`') is [var name, var count]
            ? $"{name}{{{string.Join(',', Enumerable.Range(0, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)).Select(_ => arguments.Dequeue()))}}}"
            : part));
    }
}
