using Statecraft.Packages.Tests.Packing;

namespace Statecraft.Packages.Tests.Contents;

/// <summary>Whether a debugger finds what belongs to an assembly.</summary>
public sealed class SymbolTests(Packed packed)
{
    [Theory]
    [InlineData("Statecraft")]
    [InlineData("Statecraft.Core")]
    public void The_symbols_of_a_library_are_in_a_package_of_their_own_and_belong_to_it(string id)
    {
        var symbols = packed.Package(id, "snupkg")[$"lib/net10.0/{id}.pdb"];
        Assert.Equal(new AssemblyFile(packed.Package(id)[$"lib/net10.0/{id}.dll"]).SymbolId, AssemblyFile.IdOf(symbols));
        Assert.All(AssemblyFile.SourcesOf(symbols), source => Assert.Matches("^/_/|^Statecraft.Generator/", source));
    }

    [Theory]
    [InlineData("Statecraft.Generator", "analyzers/dotnet/cs/Statecraft.Generator.dll")]
    [InlineData("Statecraft.Generator", "analyzers/dotnet/cs/Statecraft.Compiler.dll")]
    [InlineData("Statecraft.Tool", "tools/net10.0/any/Statecraft.Compiler.dll")]
    [InlineData("Statecraft.Tool", "tools/net10.0/any/Statecraft.Import.dll")]
    [InlineData("Statecraft.Tool", "tools/net10.0/any/Statecraft.Tool.dll")]
    public void The_symbols_of_the_generator_and_the_tool_are_in_their_assemblies(string id, string path) => Assert.True(new AssemblyFile(packed.Package(id)[path]).HasSymbols);
}
