using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Schema.Values;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler;

/// <summary>Everything that the compiler can find wrong, in the order of the ids.</summary>
public static class Catalogue
{
    /// <summary>All kinds of problems.</summary>
    public static IReadOnlyList<ProblemKind> Kinds { get; } =
    [
        .. YamlProblems.All, .. SchemaProblems.All, .. RecordProblems.All, .. ValueProblems.All, .. LinkProblems.All, .. ForeignProblems.All,
        .. LimitProblems.All, .. InternalProblems.All,
    ];
}
