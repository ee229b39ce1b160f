using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Statecraft.Generator.Tests.Foreign;

namespace Statecraft.Generator.Tests.Caching;

/// <summary>What the pipeline keeps from one run to the next.</summary>
public sealed class ModelTests
{
    [Fact]
    public void No_step_keeps_anything_of_a_compilation()
    {
        IReadOnlyList<YamlFile>[] datasets = [YamlFile.Fixture("zoo"), [.. YamlFile.Fixture("boats"), RiverList.Of(YamlFile.Fixture("rivers"))]];
        var runs = datasets.Select(files => Roslyn.Run(files).GetRunResult().Results.Single()).ToList();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var named = typeof(Steps).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();
        foreach (var step in named)
        {
            var values = runs.SelectMany(run => run.TrackedSteps.GetValueOrDefault(step, [])).SelectMany(s => s.Outputs).Select(output => output.Value).ToList();
            Assert.NotEmpty(values);
            foreach (var value in values) Walk(value, step, seen);
        }

        Assert.True(seen.Count > 500, $"Only {seen.Count} values were looked at.");
    }

    /// <summary>Goes through everything that hangs on a value. The text of a file is Roslyn's own, and holds nothing else.</summary>
    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        Assert.False(value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or Diagnostic or SemanticModel or AdditionalText, $"{path} keeps a {value?.GetType()}.");
        if (value is null or string or SourceText or Type or Delegate || value.GetType() is { IsPrimitive: true } or { IsEnum: true }) return;
        if (!value.GetType().IsValueType && !seen.Add(value)) return;
        if (value is Array items)
        {
            if (items.GetType().GetElementType()!.IsPrimitive) return;
            foreach (var item in (IEnumerable)items) Walk(item, path + "[]", seen);
            return;
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
    }
}
