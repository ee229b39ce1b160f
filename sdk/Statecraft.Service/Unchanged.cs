using Microsoft.Net.Http.Headers;

namespace Statecraft.Service;

/// <summary>Answers follow from the data alone: whoever has one keeps it until the data has another fingerprint.</summary>
internal static class Unchanged
{
    private static readonly EntityTagHeaderValue Tag = new($"\"{Dataset.ContentHash}\"");

    public static Task Answer(HttpContext context, RequestDelegate next)
    {
        // Only an answer that there was has a tag, so who has the tag has the answer.
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Compare(Tag, useStrongComparison: false)))
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
