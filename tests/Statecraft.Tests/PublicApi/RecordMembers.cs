using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Statecraft.Core;

namespace Statecraft.Tests.PublicApi;

/// <summary>
/// The members that are named after records, <c>Countries.Azerbaijan</c> and some thousands more. They follow from the data and come and go with it; what
/// a program can rely on is all the rest.
/// </summary>
/// <remarks>
/// They are told apart by what they are: a static property of the class of a kind that gives a record, and has the name of its id or of a former one. In a
/// class where each record has such a member no other property can have one of these names, for it would not compile. So whatever is written by hand
/// stays in sight.
/// </remarks>
internal static class RecordMembers
{
    /// <summary>The members of a class, by their names; none where records have no members, or the class is not one of a kind of records.</summary>
    public static IReadOnlySet<string> Of(Type type)
    {
        if (type.GetProperty("All")?.GetValue(null) is not IEnumerable all) return ImmutableHashSet<string>.Empty;
        var records = all.Cast<IRecord>().ToList();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType.IsAssignableTo(typeof(IRecord))).Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        return records.TrueForAll(record => properties.Contains(NameOf(record.Id)))
            ? records.SelectMany(record => FormerIds(record).Append(record.Id)).Select(NameOf).ToImmutableHashSet(StringComparer.Ordinal)
            : ImmutableHashSet<string>.Empty;
    }

    /// <summary><c>czech-republic</c> is <c>CzechRepublic</c>, and what begins with a digit has an underscore before it.</summary>
    public static string NameOf(string id) =>
        (char.IsAsciiDigit(id[0]) ? "_" : "") + string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static ImmutableArray<string> FormerIds(IRecord record) => (ImmutableArray<string>)record.GetType().GetProperty("FormerIds")!.GetValue(record)!;
}
