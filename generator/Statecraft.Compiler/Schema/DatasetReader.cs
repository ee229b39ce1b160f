using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Schema;

/// <summary>Reads <c>dataset.yaml</c>: what the whole is called, and where its code goes.</summary>
internal static class DatasetReader
{
    /// <param name="foreign">The datasets whose records may be referred to; none of them has the same namespace.</param>
    public static DatasetModel Read(SchemaNodes nodes, YamlMapping root, ForeignDatasets foreign)
    {
        nodes.Words(root, "dataset.yaml", "name", "namespace", "version", "licence", "summary");
        var name = nodes.Required(root, "name", "dataset.yaml");
        var space = nodes.Required(root, "namespace", "dataset.yaml");
        if (space.Length > 0 && !Names.IsNamespace(space))
        {
            nodes.Report(SchemaProblems.BadName, root["namespace"]!, space, "a namespace is words that start with a capital letter, joined by dots");
            space = "";
        }
        else if (space.Split('.').FirstOrDefault(word => word is not ("Statecraft" or "System") && NameRules.ReservedTypes.Contains(word)) is { } word)
        {
            nodes.Report(SchemaProblems.NameTaken, root["namespace"]!, space, space, $"'{word}' is a type that generated code uses");
            space = "";
        }
        else if (foreign.All.FirstOrDefault(other => other.Namespace == space) is { } other)
        {
            nodes.Report(SchemaProblems.NameTaken, root["namespace"]!, space, space, $"by the dataset {other.Name}, to which this one may refer");
        }

        return new DatasetModel(
            name,
            space.Length == 0 ? DatasetModel.Unnamed.Namespace : space,
            nodes.Text(root, "version") ?? DatasetModel.Unnamed.Version,
            nodes.Text(root, "licence") ?? "",
            nodes.Text(root, "summary") ?? "");
    }
}
