using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

namespace Statecraft.Packages.Tests.OwnData;

/// <summary>
/// A generator that cannot work: the build fails, and never goes on with no data. The program needs none of it, so nothing else would fail; and the command
/// line has a list of errors, which takes the place of all others.
/// </summary>
public sealed class DamagedTests : IAsyncLifetime
{
    private readonly TemporaryProject project;
    private readonly string assemblies;

    public DamagedTests(Packed packed)
    {
        project = new TemporaryProject(packed, "Console.WriteLine();", "Statecraft.Core", "Statecraft.Generator");
        foreach (var (path, text) in new Readme("generator/Statecraft.Generator").Files) project.Write(path, text);
        // Other projects need theirs whole.
        project.Cache = Path.Combine(project.Folder, ".cache");
        assemblies = Path.Combine(project.Cache, "statecraft.generator", packed.Version, "analyzers", "dotnet", "cs");
    }

    private string Generator => Path.Combine(assemblies, "Statecraft.Generator.dll");

    private string Compiler => Path.Combine(assemblies, "Statecraft.Compiler.dll");

    private string Parser => Path.Combine(assemblies, "Statecraft.YamlDotNet.dll");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => (await project.Dotnet("restore")).Succeeded();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        project.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task One_that_is_no_assembly_or_one_that_throws_or_one_of_which_a_part_is_missing_fails_the_build()
    {
        var whole = await File.ReadAllBytesAsync(Compiler, TestContext.Current.CancellationToken);
        // A method that it calls has another name, as in an assembly of another version.
        await File.WriteAllBytesAsync(Compiler, Renamed(whole, "ReadSchema"), TestContext.Current.CancellationToken);
        (await Build()).Failed().Says("error CS8785: Generator 'DatasetGenerator' failed to generate source.").Says("Statecraft.Compiler.Stages.ReadSchema(");

        // What it stands on is another assembly than the name of the file says.
        File.Copy(Parser, Compiler, overwrite: true);
        (await Build()).Failed().Says("error CS8784: Generator 'DatasetGenerator' failed to initialize.").Says("'Statecraft.Compiler, ");

        await File.WriteAllBytesAsync(Compiler, whole, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Generator, new byte[4096], TestContext.Current.CancellationToken);
        (await Build()).Failed().Says($"error CS8034: Unable to load Analyzer assembly {Generator}");

        File.Delete(Parser);
        (await Build()).Failed().Says($"error CS0006: Metadata file '{Parser}' could not be found");
    }

    [Fact]
    public async Task A_compiler_that_is_older_than_the_one_it_is_made_for_fails_the_build_and_is_told_what_is_needed()
    {
        var madeFor = Version.Parse(Repository.VersionOf("Microsoft.CodeAnalysis.CSharp"));
        (await Build("-p:CompilerApiVersion=roslyn4.14")).Failed().Says("error STC0002: Statecraft.Generator needs the compiler of the .NET 10 SDK or a later one, and this is roslyn4.14.");
        (await Build($"-p:CompilerApiVersion=roslyn{madeFor.ToString(2)}")).Succeeded();
    }

    private static byte[] Renamed(byte[] assembly, string name)
    {
        byte[] text = [0, .. System.Text.Encoding.ASCII.GetBytes(name), 0];
        var at = assembly.AsSpan().IndexOf(text);
        Assert.True(at > 0, name);
        byte[] renamed = [.. assembly];
        renamed[at + 1]++;
        return renamed;
    }

    private Task<Ran> Build(params string[] more) => project.Dotnet(["build", "--no-restore", "-p:TreatWarningsAsErrors=false", "-p:WarningsAsErrors=CS0168", .. more]);
}
