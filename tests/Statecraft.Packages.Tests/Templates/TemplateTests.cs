using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

namespace Statecraft.Packages.Tests.Templates;

/// <summary>The template, installed and used as its page says.</summary>
public sealed class TemplateTests(Packed packed) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new(packed);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => (await New("install", Path.Combine(packed.Packages, $"Statecraft.Templates.{packed.Version}.nupkg"))).Succeeded();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_project_made_of_it_prints_what_the_page_says_and_with_countries_a_line_more()
    {
        var said = new Readme("sdk/Statecraft.Templates").Outputs.Single();
        (await New("dataset", "--output", "Bridges.Data")).Succeeded();
        Assert.Equal(said, await Run("Bridges.Data"));

        (await New("dataset", "--output", "Bridges.Countries", "--countries")).Succeeded();
        var more = await Run("Bridges.Countries");
        Assert.StartsWith(said, more, StringComparison.Ordinal);
        Assert.Matches("^Hungary: 1 bridge, [1-9][0-9]* officials\n$", more[said.Length..]);
    }

    [Fact]
    public async Task Whatever_the_project_is_called_it_keeps_its_name_and_its_namespace_is_one_of_CSharp()
    {
        await Named("acme.bridges", "Acme.Bridges");
        await Named("my-data", "MyData");
        await Named("2fast", "Data2Fast");
    }

    private async Task Named(string name, string space)
    {
        (await New("dataset", "--name", name)).Succeeded();
        Assert.True(File.Exists(Path.Combine(folder.Folder, name, name + ".csproj")));
        Assert.StartsWith($"name: {name}\nnamespace: {space}\n", folder.Read($"{name}/data/dataset.yaml"), StringComparison.Ordinal);
        Assert.StartsWith($"namespace {space};\n", folder.Read($"{name}/Program.cs"), StringComparison.Ordinal);
    }

    private async Task<string> Run(string project) =>
        (await folder.Dotnet("run", "--project", project, $"--property:RestoreSources={packed.Packages}", "--property:TreatWarningsAsErrors=true")).Succeeded().Output;

    /// <summary>The templates are installed in the folder, so that somebody's own stay as they are.</summary>
    private Task<Ran> New(params string[] arguments) => Dotnet.Run(
        folder.Folder,
        new Dictionary<string, string?>(StringComparer.Ordinal) { ["DOTNET_CLI_HOME"] = folder.Folder, ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false" },
        ["new", .. arguments]);
}
