using System.Reflection;

namespace Statecraft.Tests.Reference;

/// <summary>The way from a page to where a type is explained.</summary>
internal sealed class Links
{
    private readonly Dictionary<string, (string Path, string Anchor)> places;

    public Links(IReadOnlyList<Page> pages)
    {
        places = pages.SelectMany(page => page.Types, (page, surface) => (page, surface.Type))
            .ToDictionary(place => DocId.Of(place.Type), place => (place.page.Path, Anchor(HeadingOf(place.Type))), StringComparer.Ordinal);
    }

    /// <summary>The heading of a type, without marks.</summary>
    public static string HeadingOf(Type type) => $"{Signatures.KindOf(type).Split(' ')[^1]} {TypeNames.Plain.Of(type)}";

    /// <summary>What GitHub makes of a heading.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    /// <summary>The address of a type, as seen from a page; null of one that is not explained here.</summary>
    /// <param name="docId">The type, by the name that the compiler has for it.</param>
    /// <param name="from">The path of the page.</param>
    public string? To(string docId, string from)
    {
        if (!places.TryGetValue(docId, out var place)) return null;
        return place.Path == from ? "#" + place.Anchor : $"{Relative(from, place.Path)}#{place.Anchor}";
    }

    public string? To(Type type, string from) => To(DocId.Of((MemberInfo)(type.IsGenericType ? type.GetGenericTypeDefinition() : type)), from);

    private static string Relative(string from, string to)
    {
        var folder = from[..(from.LastIndexOf('/') + 1)];
        return to.StartsWith(folder, StringComparison.Ordinal) ? to[folder.Length..] : string.Concat(folder.Where(c => c == '/').Select(_ => "../")) + to;
    }
}
