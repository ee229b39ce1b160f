using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Statecraft.Tests.Reference;

/// <summary>What the reference shows of a type: its public members, without those that the compiler adds, that are named after records, or that only generated code calls.</summary>
internal sealed class Surface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public Surface(Type type)
    {
        Type = type;
        RecordMembers = PublicApi.RecordMembers.Of(type);
        var properties = type.GetProperties(Declared).Where(property => IsShown(property) && !RecordMembers.Contains(property.Name)).ToList();
        Init = [.. properties.Where(Signatures.IsInit).OrderBy(property => property.MetadataToken)];
        Properties = [.. properties.Where(property => !Signatures.IsInit(property)).OrderBy(property => property.Name, StringComparer.Ordinal)];
        Constructors = [.. type.GetConstructors(Declared).Where(IsShown)];
        Methods =
        [
            .. type.GetMethods(Declared).Where(method => !IsAccessor(method) && IsShown(method))
                .OrderBy(method => method.Name, StringComparer.Ordinal).ThenBy(Signatures.Of, StringComparer.Ordinal),
        ];
        Words = type.IsEnum ? [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(field => (int)field.GetValue(null)!)] : [];
    }

    public Type Type { get; }

    /// <summary>The properties that a program sets when it makes one, in the order of the schema.</summary>
    public IReadOnlyList<PropertyInfo> Init { get; }

    /// <summary>All others.</summary>
    public IReadOnlyList<PropertyInfo> Properties { get; }

    public IReadOnlyList<ConstructorInfo> Constructors { get; }

    public IReadOnlyList<MethodInfo> Methods { get; }

    /// <summary>The members of an enum.</summary>
    public IReadOnlyList<FieldInfo> Words { get; }

    /// <summary>The names of the members that are named after records.</summary>
    public IReadOnlySet<string> RecordMembers { get; }

    /// <summary>Every type that is named in its members: what a reader meets who reads it.</summary>
    public IEnumerable<Type> Named => Init.Concat(Properties).Select(property => property.PropertyType)
        .Concat(Constructors.Concat<MethodBase>(Methods).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
        .Concat(Methods.Select(method => method.ReturnType))
        .SelectMany(PartsOf);

    private static IEnumerable<Type> PartsOf(Type type)
    {
        if (type.HasElementType) return PartsOf(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(PartsOf).Append(type.GetGenericTypeDefinition()) : [type];
    }

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsShown(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never;
}
