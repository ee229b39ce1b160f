using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Statecraft.Core;

namespace Statecraft.Tests.Reference;

/// <summary>A page of the reference: a type, and what only means something beside it.</summary>
/// <param name="Head">The type.</param>
/// <param name="Types">It and the others, in the order of the page.</param>
internal sealed record Page(Type Head, IReadOnlyList<Surface> Types)
{
    public string Title => TypeNames.NameOf(Head);

    /// <summary>Where it lies, from the folder of the reference.</summary>
    public string Path => $"{Head.Namespace}/{Title}.md";
}

/// <summary>
/// Which type is explained on which page. Records and all that others than one page name have a page of their own; a type that only one page names stands
/// there, and so do the static class of a kind of records beside the record, and extensions beside what they extend.
/// </summary>
internal static class Pages
{
    public static IReadOnlyList<Page> Of(IReadOnlyList<Type> types)
    {
        var surfaces = types.ToDictionary(type => type, type => new Surface(type));
        var heads = types.ToDictionary(type => type, type => Subject(type) is { } subject && surfaces.ContainsKey(subject) ? subject : type);
        var free = types.Where(type => heads[type] == type && !type.IsAssignableTo(typeof(IRecord)) && type != typeof(IRecord)).ToList();
        while (free.Find(type => OnlyPage(type) is not null) is { } found)
        {
            heads[found] = OnlyPage(found)!;
            free.Remove(found);
        }

        return
        [
            .. types.GroupBy(Head).OrderBy(page => page.Key.Namespace, StringComparer.Ordinal).ThenBy(page => page.Key.Name, StringComparer.Ordinal)
                .Select(page => new Page(page.Key, [.. page.OrderBy(type => type != page.Key).ThenBy(Rank).ThenBy(type => type.Name, StringComparer.Ordinal).Select(type => surfaces[type])])),
        ];

        Type Head(Type type) => heads[type] == type ? type : Head(heads[type]);

        Type? OnlyPage(Type type)
        {
            var pages = types.Where(other => other != type && surfaces[other].Named.Contains(type)).Select(Head).Where(head => head != type).Distinct().ToList();
            return pages is [var page] && page.Assembly == type.Assembly ? page : null;
        }
    }

    /// <summary>What a type is about, where its form says so.</summary>
    private static Type? Subject(Type type)
    {
        if (type.IsNested) return type.DeclaringType;
        if (!type.IsAbstract || !type.IsSealed) return null;
        if (type.GetProperty("All")?.PropertyType is { IsGenericType: true } all && all.IsAssignableTo(typeof(IEnumerable))) return all.GetGenericArguments()[0];
        var extended = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.IsDefined(typeof(ExtensionAttribute)))
            .Select(method => method.GetParameters()[0].ParameterType).Select(first => first.IsGenericType ? first.GetGenericArguments()[0] : first).Distinct().ToList();
        return extended is [var one] && one.Assembly == type.Assembly ? one : null;
    }

    /// <summary>Classes, then values, then enums.</summary>
    private static int Rank(Type type) => type switch
    {
        { IsEnum: true } => 3,
        { IsAbstract: true, IsSealed: true } => 0,
        { IsNested: true } => 2,
        _ => 1,
    };
}
