using Statecraft.Service.Answers;

namespace Statecraft.Service.Endpoints;

/// <summary>Officials, and who held an office.</summary>
internal static class OfficialEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/officials/{id}", (string id) => Officials.Get(id));
        app.MapGet("/officials/holding", (HttpRequest request) => Page.Of(Holding(request), request));
    }

    private static IEnumerable<Official> Holding(HttpRequest request) => Officials.Holding(
        Query.Word<Role>(request, "role"),
        Countries.Get(Query.Text(request, "country")),
        Query.Date(request, "on"),
        Query.Optional(request, "to") is { } to ? Countries.Get(to) : null);
}
