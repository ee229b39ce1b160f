using System.Globalization;

namespace Statecraft.Service.Answers;

/// <summary>A part of a long list.</summary>
/// <param name="Count">How long the whole list is.</param>
/// <param name="Items">The part.</param>
/// <param name="Next">Where the next part is; null at the end.</param>
internal sealed record Page<T>(int Count, IReadOnlyList<T> Items, string? Next);

/// <summary>Cuts lists into pages.</summary>
internal static class Page
{
    private const int Usual = 100;
    private const int Most = 1000;

    /// <summary>The page that the query asks for with <c>skip</c> and <c>take</c>.</summary>
    public static Page<T> Of<T>(IEnumerable<T> items, HttpRequest request)
    {
        var skip = Query.Number(request, "skip", 0, 0, int.MaxValue);
        var take = Query.Number(request, "take", Usual, 1, Most);
        var all = items as IReadOnlyList<T> ?? [.. items];
        List<T> page = [.. all.Skip(skip).Take(take)];
        return new Page<T>(all.Count, page, (long)skip + take < all.Count ? Next(request, skip + take) : null);
    }

    /// <summary>The same question, some items further on.</summary>
    private static string Next(HttpRequest request, int skip)
    {
        var same = request.Query.Where(pair => !pair.Key.Equals("skip", StringComparison.OrdinalIgnoreCase)).Append(new("skip", skip.ToString(CultureInfo.InvariantCulture)));
        return request.PathBase + request.Path + QueryString.Create(same);
    }
}
