using System.Text.Json.Serialization;
using Statecraft.Service.Answers;
using Statecraft.Service.Endpoints;

namespace Statecraft.Service;

/// <summary>The service, put together.</summary>
internal static class ServiceApp
{
    public static WebApplication Make(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, Dataset.JsonTypeInfoResolver);
            options.SerializerOptions.TypeInfoResolverChain.Insert(1, AnswerJson.Default);
            options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });

        var app = builder.Build();
        // What has no endpoint is told so in the same form as what has no record.
        app.UseStatusCodePages();
        app.UseRouting();
        app.Use(Unchanged.Answer);
        var all = app.MapGroup("").AddEndpointFilter(Faults.Answer);
        DatasetEndpoints.Map(all);
        CountryEndpoints.Map(all);
        OfficialEndpoints.Map(all);
        TransferEndpoints.Map(all);
        return app;
    }
}
