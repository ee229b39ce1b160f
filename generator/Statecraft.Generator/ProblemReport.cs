using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Statecraft.Compiler.Problems;

namespace Statecraft.Generator;

/// <summary>Turns problems of the compiler into diagnostics of Roslyn.</summary>
internal static class ProblemReport
{
    private const string Category = "Statecraft";

    /// <param name="fullPaths">The files by their paths within the dataset.</param>
    public static Diagnostic ToDiagnostic(Problem problem, IReadOnlyDictionary<string, string> fullPaths) =>
        Diagnostic.Create(
            Descriptor(problem.Kind),
            LocationOf(problem.Place, fullPaths),
            problem.Related.Select(place => LocationOf(place, fullPaths)),
            problem.Message);

    private static DiagnosticDescriptor Descriptor(ProblemKind kind) =>
        new(kind.Id, kind.Title, "{0}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: kind.HelpLink);

    private static Location LocationOf(Place place, IReadOnlyDictionary<string, string> fullPaths) =>
        Location.Create(
            fullPaths.TryGetValue(place.Path, out var fullPath) ? fullPath : place.Path,
            new TextSpan(place.Start, place.Length),
            new LinePositionSpan(new LinePosition(place.Line - 1, place.Column - 1), new LinePosition(place.EndLine - 1, place.EndColumn - 1)));
}
