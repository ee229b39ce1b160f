using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Statecraft.Generator.Tests.Tables;

/// <summary>Decodes the keys and indexes of one entity.</summary>
internal sealed class Indexes(Storage storage)
{
    /// <summary>One line for each way to the rows: <c>FindById: abu → 0, ivo → 1</c>.</summary>
    public string Line(ClassDeclarationSyntax index)
    {
        var name = index.Identifier.Text;
        if (!index.Members.OfType<FieldDeclarationSyntax>().Any(f => f.Declaration.Variables[0].Identifier.Text == "Rows"))
            return $"{name}: {string.Join(", ", Keys(index).Select(k => $"{k.Text} → {k.Number}"))}";

        var constructors = index.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>().First().ArgumentList;
        var numbers = constructors.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().ToList();
        var starts = Digits.ReadAll(GeneratedCode.Lines(index, "StartLiterals"), GeneratedCode.Argument(numbers[0], "width"));
        var rows = Digits.ReadAll(GeneratedCode.Lines(index, "RowLiterals"), GeneratedCode.Argument(numbers[1], "width"));
        var names = Names(index);
        var groups = Enumerable.Range(0, starts.Count - 1)
            .Select(g => (Name: names?[g] ?? $"{g}", Rows: string.Join(' ', rows.Skip((int)starts[g]).Take((int)(starts[g + 1] - starts[g])))))
            .Where(g => g.Rows.Length > 0);
        return $"{name}: {string.Join(", ", groups.Select(g => $"{g.Name} → {g.Rows}"))}";
    }

    /// <summary>The key of each group; null where the number of the group is the key.</summary>
    private List<string>? Names(ClassDeclarationSyntax index)
    {
        var methods = index.Members.OfType<MethodDeclarationSyntax>().Select(m => m.Identifier.Text).ToList();
        if (methods.Contains("KeyLiterals")) return [.. Keys(index).OrderBy(k => k.Number).Select(k => k.Text)];
        if (!methods.Contains("SortedLiterals")) return null;
        var columns = index.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>().Single(o => o.ToString().Contains("SortedLiterals", StringComparison.Ordinal))
            .ArgumentList.Arguments.Skip(3).Select(a => Rows.Place(a.Expression.ToString())).ToList();
        return [.. GeneratedCode.Lines(index, "SortedLiterals").Select(line => string.Join('+', columns.Select(c => Digits.Read(line, c.At, c.Width) + c.Least)))];
    }

    private List<(string Text, long Number)> Keys(ClassDeclarationSyntax index)
    {
        var keys = index.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>().Single(o => o.ToString().Contains("KeyLiterals", StringComparison.Ordinal));
        var (text, number) = (GeneratedCode.Argument(keys, "textWidth"), GeneratedCode.Argument(keys, "numberWidth"));
        var found = new List<(string, long)>();
        var digits = string.Concat(GeneratedCode.Lines(index, "KeyLiterals"));
        for (var at = 0; at < digits.Length; at += text + number)
            if (Digits.Read(digits, at, text) is not 0 and var handle) found.Add((storage.Text(handle), Digits.Read(digits, at + text, number)));

        return [.. found.OrderBy(key => key.Item1, StringComparer.Ordinal)];
    }
}
