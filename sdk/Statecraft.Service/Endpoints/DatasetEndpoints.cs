using Statecraft.Service.Answers;

namespace Statecraft.Service.Endpoints;

/// <summary>The dataset as a whole, and records that are asked for by their ids alone.</summary>
internal static class DatasetEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", () => new About(Dataset.Name, Dataset.Version, Dataset.Licence, Dataset.Summary, Dataset.ContentHash, Dataset.Counts));
        app.MapGet("/visits/{id}", (string id) => Visits.Get(id));
        app.MapGet("/sources/{id}", (string id) => Sources.Get(id));
    }
}
