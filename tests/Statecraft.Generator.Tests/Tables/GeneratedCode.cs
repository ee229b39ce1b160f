using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Statecraft.Generator.Tests.Tables;

/// <summary>The types of generated code by their names, as syntax.</summary>
internal sealed class GeneratedCode
{
    private readonly Dictionary<string, BaseTypeDeclarationSyntax> types = new(StringComparer.Ordinal);

    public GeneratedCode(GeneratorDriver driver)
    {
        foreach (var tree in driver.GetRunResult().GeneratedTrees)
            foreach (var type in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
                if (type.Parent is BaseNamespaceDeclarationSyntax) types.TryAdd(type.Identifier.Text, type);
    }

    /// <summary>The types whose rows are stored, in ordinal order.</summary>
    public IEnumerable<string> Stored => types.Keys.Where(name => types.ContainsKey(name + "Table")).Order(StringComparer.Ordinal);

    public TypeDeclarationSyntax Class(string name) => (TypeDeclarationSyntax)types[name];

    public EnumDeclarationSyntax? Enum(string name) => types.GetValueOrDefault(name) as EnumDeclarationSyntax;

    public bool IsStored(string name) => types.ContainsKey(name + "Table");

    public bool IsEntity(string name) => types.ContainsKey(name + "Indexes");

    /// <summary>The argument with this name of the first call within a type.</summary>
    public static int Argument(SyntaxNode within, string name) =>
        Number(within.DescendantNodes().OfType<ArgumentSyntax>().First(a => a.NameColon?.Name.Identifier.Text == name).Expression);

    public static int Number(ExpressionSyntax literal) => int.Parse(literal.ToString(), CultureInfo.InvariantCulture);

    /// <summary>The literals of one purpose, in their order.</summary>
    public static IReadOnlyList<string> Literals(SyntaxNode within, string name)
    {
        var arms = within.ChildNodes().OfType<MethodDeclarationSyntax>().Single(m => m.Identifier.Text == name).DescendantNodes().OfType<SwitchExpressionArmSyntax>();
        return [.. arms.SkipLast(1).Select(arm => Literal(within, arm.Expression))];
    }

    /// <summary>A literal where it is read, or, where there are several, the property that is read.</summary>
    private static string Literal(SyntaxNode within, ExpressionSyntax read) => read is LiteralExpressionSyntax literal
        ? literal.Token.ValueText
        : Literal(within, within.ChildNodes().OfType<PropertyDeclarationSyntax>().Single(p => p.Identifier.Text == read.ToString()).ExpressionBody!.Expression);

    /// <summary>The lines of all literals of one purpose.</summary>
    public static IReadOnlyList<string> Lines(SyntaxNode within, string name) => [.. Literals(within, name).SelectMany(l => l.Split('\n'))];
}
