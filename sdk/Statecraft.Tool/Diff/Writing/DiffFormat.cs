namespace Statecraft.Tool.Diff.Writing;

/// <summary>A form in which a difference is written.</summary>
/// <param name="Name">What it is called.</param>
internal sealed record DiffFormat(string Name, Func<DatasetDiff, string> Write)
{
    public static readonly DiffFormat Text = new("text", DiffText.Of);

    public static readonly IReadOnlyList<DiffFormat> All = [Text, new("markdown", DiffMarkdown.Of), new("json", DiffJson.Of)];
}
