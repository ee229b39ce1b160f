using Statecraft.Core;
using Statecraft.Service.Answers;

namespace Statecraft.Service.Endpoints;

/// <summary>What was transferred.</summary>
internal static class TransferEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/transfers/{id}", (string id) => Transfers.Get(id));
        app.MapGet("/transfers", (HttpRequest request) => Page.Of(Between(request), request));
    }

    private static TimedSet<Transfer> Between(HttpRequest request) =>
        (Named(request, "supplier"), Named(request, "recipient")) switch
        {
            ({ } supplier, { } recipient) => Transfers.BySupplierAndRecipient(supplier, recipient),
            ({ } supplier, null) => supplier.TransfersSent,
            (null, { } recipient) => recipient.TransfersReceived,
            _ => Transfers.All,
        };

    private static Country? Named(HttpRequest request, string name) => Query.Optional(request, name) is { } id ? Countries.Get(id) : null;
}
