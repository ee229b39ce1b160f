using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace Statecraft.Service.Tests;

/// <summary>The service on a free port of this machine, asked as a stranger asks it.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private readonly WebApplication app = ServiceApp.Make(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"]);

    private HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync(TestContext.Current.CancellationToken);
        Client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>Asks, and says what came.</summary>
    /// <param name="path">The path with its query.</param>
    /// <param name="known">The tag of an answer that is there already.</param>
    internal async Task<Answer> Ask(string path, string? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (known is not null) request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(known));
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answer((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, response.Headers.ETag?.Tag, text);
    }
}

/// <summary>What came.</summary>
internal sealed record Answer(int Status, string? Type, string? Tag, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The ids of a page.</summary>
    public IEnumerable<string?> Ids => Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString());
}
