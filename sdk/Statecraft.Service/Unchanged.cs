using Microsoft.Net.Http.Headers;

namespace Statecraft.Service;

/// <summary>Answers follow from the data and the code: whoever has one keeps it until there is another version of either.</summary>
internal static class Unchanged
{
    /// <summary>The tag of all answers. The fingerprint of the content leaves out the version that is told beside it, and knows nothing of the code.</summary>
    public static EntityTagHeaderValue Tag { get; } =
        new($"\"{Dataset.ContentHash}-{Dataset.Version}-{typeof(Unchanged).Assembly.GetName().Version}\"");

    public static Task Answer(HttpContext context, RequestDelegate next)
    {
        // Only an answer that there was has a tag, so who has the tag has the answer.
        var isAsked = HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint() is not null;
        if (isAsked && context.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Compare(Tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.GetTypedHeaders().ETag = Tag;
            return Task.CompletedTask;
        }

        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK) context.Response.GetTypedHeaders().ETag = Tag;
            return Task.CompletedTask;
        });
        return next(context);
    }
}
