using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

namespace Statecraft.Packages.Tests.Programs;

/// <summary>The program on the page of the dataset, without what it does not need, and as native code.</summary>
public sealed class PublishTests(Packed packed)
{
    /// <summary>What is added to that program: every visit as JSON and back, by the resolver of the dataset alone.</summary>
    private const string Json = """

        var options = new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = Dataset.JsonTypeInfoResolver };
        var info = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<Visit>)options.GetTypeInfo(typeof(Visit));
        Console.WriteLine(Visits.All.All(visit => System.Text.Json.JsonSerializer.Deserialize(System.Text.Json.JsonSerializer.Serialize(visit, info), info) == visit));
        Console.WriteLine(System.Text.Json.JsonSerializer.SerializeToElement(Visits.Get("liberman-azerbaijan-2018-09"), info).GetProperty("Host"));
        Console.WriteLine(Dataset.Version.Length > 0 && Dataset.ContentHash.Length == 64 && Dataset.Counts.Single(kind => kind.Kind == "visits").Count == Visits.All.Count);
        """;

    [Fact]
    public Task Trimmed_it_prints_the_same_and_nobody_warns() => Prints("-p:PublishTrimmed=true", "--self-contained");

    [Fact]
    public Task As_native_code_it_prints_the_same_and_nobody_warns()
    {
        // Where it is not said, clang links.
        if (!OperatingSystem.IsLinux() || Machine.Has("clang")) return Prints("-p:PublishAot=true");
        Assert.SkipUnless(Machine.Has("gcc"), "This machine has neither clang nor gcc, one of which must link native code.");
        return Prints("-p:PublishAot=true", "-p:CppCompilerAndLinker=gcc");
    }

    private async Task Prints(params string[] options)
    {
        var readme = new Readme("sdk/Statecraft");
        using var project = new TemporaryProject(packed, readme.Program + Json, "Statecraft");
        // The tools that trim and compile are packages too, which come from where this machine has or gets its packages.
        project.Edit("Program.csproj", "<RestoreSources>", "<RestoreAdditionalProjectSources>");
        project.Edit("Program.csproj", "</RestoreSources>", "</RestoreAdditionalProjectSources>");
        var published = await project.Dotnet([
            "publish", "--use-current-runtime", "--output", "published", .. options, "-p:TrimmerSingleWarn=false", "-p:ILLinkTreatWarningsAsErrors=true",
            $"-p:RestoreFallbackFolders={Machine.Packages}"]);
        Assert.DoesNotContain("warning", published.Succeeded().Output, StringComparison.Ordinal);

        var program = Path.Combine(project.Folder, "published", OperatingSystem.IsWindows() ? "Program.exe" : "Program");
        Assert.Equal(readme.Outputs.Single() + "True\nazerbaijan\nTrue\n", (await Processes.Run(project.Folder, new Dictionary<string, string?>(StringComparer.Ordinal), program)).Succeeded().Output);
    }
}
