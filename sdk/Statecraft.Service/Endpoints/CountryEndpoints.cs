using Statecraft.Core;
using Statecraft.Service.Answers;

namespace Statecraft.Service.Endpoints;

/// <summary>Countries, and who visited them or was visited by them.</summary>
internal static class CountryEndpoints
{
    private const int FirstYear = 1;
    private const int LastYear = 9999;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/countries/{id}", (string id) => Countries.Get(id));
        app.MapGet("/countries/{id}/visits", (string id, HttpRequest request) => Page.Of(VisitsOf(Countries.Get(id), request), request));
    }

    /// <summary>Without years all of them, also those of which nobody says when they were.</summary>
    private static IEnumerable<Visit> VisitsOf(Country country, HttpRequest request)
    {
        TimedSet<Visit> visits = Query.Optional(request, "direction") switch
        {
            null or "received" => country.VisitsReceived,
            "paid" => country.VisitsPaid,
            _ => throw new FormatException("'direction' must be 'received' or 'paid'."),
        };
        if (Query.Optional(request, "from") is null && Query.Optional(request, "to") is null) return visits;
        return visits.During(Query.Number(request, "from", FirstYear, FirstYear, LastYear), Query.Number(request, "to", LastYear, FirstYear, LastYear));
    }
}
