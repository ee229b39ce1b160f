using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Export;

/// <summary>
/// What is in the tables of an export, as <c>datapackage.json</c> of the Data Package standard (version 2): a program or a stranger learns from it
/// what each column means and how the tables belong together.
/// </summary>
internal sealed record DataPackage(
    [property: JsonPropertyName("$schema")] string Standard,
    string Name,
    string Title,
    string? Description,
    string Version,
    IReadOnlyList<PackageLicence>? Licenses,
    IReadOnlyList<PackageResource> Resources)
{
    public const string File = "datapackage.json";

    public static DataPackage Of(DatasetContent content, IReadOnlyList<Table> tables, ExportFormat format) => new(
        "https://datapackage.org/profiles/2.0/datapackage.json",
        PackageLicence.Slug(content.Name).ToLowerInvariant(),
        content.Name,
        content.Summary.Length > 0 ? content.Summary : null,
        content.Version,
        content.Licence.Length > 0 ? [PackageLicence.Of(content.Licence)] : null,
        [.. tables.Select(table => PackageResource.Of(table, format))]);

    public string ToJson() => JsonSerializer.Serialize(this, PackageJson.Readable.DataPackage) + "\n";
}

/// <param name="Name">An identifier, as of SPDX.</param>
/// <param name="Title">The licence as the dataset names it, where that is no identifier.</param>
internal sealed record PackageLicence(string Name, string? Title)
{
    public static PackageLicence Of(string licence) => Slug(licence) is var name && name == licence ? new(name, null) : new(name, licence);

    /// <summary>A name as the standard takes it: letters, digits and a few signs.</summary>
    public static string Slug(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-'));
}

/// <summary>How the standard is written as JSON.</summary>
[JsonSerializable(typeof(DataPackage))]
internal sealed partial class PackageJson : JsonSerializerContext
{
    public static PackageJson Readable { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
