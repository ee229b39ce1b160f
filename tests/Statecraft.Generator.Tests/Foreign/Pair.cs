using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Statecraft.Generator.Tests.Foreign;

/// <summary>A dataset, and another one on top of it, each an assembly of its own; a program stands in that of the other.</summary>
internal sealed class Pair
{
    private readonly Assembly program;

    private Pair(Assembly program) => this.program = program;

    /// <summary>Compiles the one on top against a version of the other, and loads it beside another version.</summary>
    /// <param name="built">The files of the version that it is built against.</param>
    /// <param name="loaded">The files of the version that is there at run time.</param>
    /// <param name="files">Those of the dataset on top.</param>
    /// <param name="sources">The program.</param>
    public static Pair Load(IReadOnlyList<YamlFile> built, IReadOnlyList<YamlFile> loaded, IReadOnlyList<YamlFile> files, params string[] sources)
    {
        var reference = MetadataReference.CreateFromImage(Image("Rivers", built));
        var top = Image("Boats", [.. files, RiverList.Of(built)], reference, sources);
        var context = new AssemblyLoadContext(null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(Image("Rivers", loaded)));
        return new Pair(context.LoadFromStream(new MemoryStream(top)));
    }

    public void Run(string method)
    {
        var (type, name) = (method.Split('.')[0], method.Split('.')[1]);
        program.GetType(type, throwOnError: true)!.GetMethod(name)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static byte[] Image(string name, IReadOnlyList<YamlFile> files, MetadataReference? reference = null, params string[] sources)
    {
        var compilation = Roslyn.Compilation(sources).WithAssemblyName(name);
        if (reference is not null) compilation = compilation.AddReferences(reference);
        Roslyn.Driver(files).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var problems, TestContext.Current.CancellationToken);
        Assert.Empty(problems);
        using var stream = new MemoryStream();
        var result = whole.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden));
        return stream.ToArray();
    }
}
