using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Statecraft.Compiler;

namespace Statecraft.Tests;

/// <summary>
/// The package made once more in memory: the generated code of some data, the hand-written code beside it, and the questions, compiled
/// together. What does not change is parsed once.
/// </summary>
internal static class CompiledCopy
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly string Repository = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(Repository)).Value!;

    private static readonly Lazy<IReadOnlyList<DatasetFile>> Dataset = new(() => Read("data", "*.yaml", (path, file) => new DatasetFile(path, File.ReadAllBytes(file))));

    private static readonly Lazy<IReadOnlyList<SyntaxTree>> HandWritten = new(() =>
    [
        Parse(Usings),
        .. Read("sdk/Statecraft", "*.cs", (path, file) => IsBuilt(path) ? null : Parse(File.ReadAllText(file))).OfType<SyntaxTree>(),
        .. Read("tests/Statecraft.Tests/Article", "ArticleQuestions*.cs", (_, file) => Parse(File.ReadAllText(file))),
    ]);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not "Statecraft.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>All but the generated code. The copies are made from it, so that the references are read into symbols once.</summary>
    private static readonly Lazy<CSharpCompilation> WithoutData = new(() => CSharpCompilation.Create(
        "Copy", HandWritten.Value, References.Value, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    private static readonly Dictionary<string, SyntaxTree> Generated = new(StringComparer.Ordinal);

    /// <summary>The answers to all questions, by the name of the question, from a copy of the data in which one text was replaced by another.</summary>
    public static SortedDictionary<string, string> Answers(string file, string text, string by)
    {
        var files = Dataset.Value.ToList();
        var at = files.FindIndex(f => f.Path == file);
        var before = System.Text.Encoding.UTF8.GetString(files[at].Bytes);
        if (text.Length > 0)
        {
            Assert.Equal(2, before.Split(text).Length);
            files[at] = new DatasetFile(file, System.Text.Encoding.UTF8.GetBytes(before.Replace(text, by, StringComparison.Ordinal)));
        }

        var dataset = DatasetCompiler.Compile(files);
        Assert.Empty(dataset.Problems);
        return Ask(Compile(dataset));
    }

    private static MemoryStream Compile(CompiledDataset dataset)
    {
        var stream = new MemoryStream();
        var result = WithoutData.Value.AddSyntaxTrees(dataset.Sources.Select(source => ParseGenerated(source.Text))).Emit(stream);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        stream.Position = 0;
        return stream;
    }

    private static SortedDictionary<string, string> Ask(Stream assembly)
    {
        var context = new AssemblyLoadContext("Copy", isCollectible: true);
        try
        {
            var questions = context.LoadFromStream(assembly).GetType(typeof(ArticleQuestions).FullName!)!;
            var answers = questions.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(method => method.GetParameters().Length == 0 && !method.IsSpecialName)
                .Select(method => KeyValuePair.Create(method.Name, (string)method.Invoke(null, null)!));
            return new SortedDictionary<string, string>(new Dictionary<string, string>(answers, StringComparer.Ordinal), StringComparer.Ordinal);
        }
        finally
        {
            context.Unload();
        }
    }

    private static SyntaxTree ParseGenerated(string text)
    {
        lock (Generated)
        {
            if (!Generated.TryGetValue(text, out var tree)) Generated.Add(text, tree = Parse(text));
            return tree;
        }
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, Language);

    private static bool IsBuilt(string path) => path.StartsWith("obj/", StringComparison.Ordinal) || path.StartsWith("bin/", StringComparison.Ordinal);

    private static List<T> Read<T>(string folder, string pattern, Func<string, string, T> read)
    {
        var root = Path.Combine(Repository, folder);
        return [.. Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => read(Path.GetRelativePath(root, file).Replace('\\', '/'), file))];
    }
}
