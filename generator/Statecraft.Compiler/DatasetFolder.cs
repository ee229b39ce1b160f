namespace Statecraft.Compiler;

/// <summary>What a file of a dataset is for; its place in the folder says so.</summary>
internal enum FileRole
{
    Dataset,
    Schema,
    Data,
}

/// <summary>How the folder of a dataset is laid out.</summary>
internal static class DatasetFolder
{
    public const string DatasetFile = "dataset.yaml";

    private const string SchemaFolder = "schema/";

    /// <summary>The role of a file by its path within the folder, with forward slashes.</summary>
    public static FileRole RoleOf(string path) =>
        path == DatasetFile ? FileRole.Dataset
        : path.StartsWith(SchemaFolder, StringComparison.Ordinal) ? FileRole.Schema
        : FileRole.Data;

    public static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
