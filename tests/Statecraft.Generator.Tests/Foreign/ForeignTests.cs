namespace Statecraft.Generator.Tests.Foreign;

/// <summary>
/// Boats on rivers: a dataset whose records refer to those of another assembly, with a program against both, where every warning is an error.
/// What it refers to is kept by id, so that a later version of the other may be there at run time, with other rows.
/// </summary>
public sealed class ForeignTests
{
    private static readonly IReadOnlyList<YamlFile> Rivers = YamlFile.Fixture("rivers");

    /// <summary>The Danube has another id, there are rivers before it, and the Aare and Grace are gone.</summary>
    private static readonly IReadOnlyList<YamlFile> LaterRivers =
    [
        .. Rivers.Where(file => !file.Name.EndsWith("s.yaml", StringComparison.Ordinal)),
        new("captains.yaml", "captains:\n  - { id: abel, name: Abel }\n  - { id: ada, name: Ada, born: 1950 }\n  - { id: nobody, name: Nobody }\n"),
        new("rivers.yaml", "rivers:\n  - { id: amazon, name: Amazon }\n  - { id: amur, name: Amur }\n  - { id: great-danube, name: Danube, former-ids: [donau, danube] }\n  - { id: rhine, name: Rhine }\n"),
    ];

    private static readonly Lazy<Pair> Today = new(() => Load(Rivers, "Today"));
    private static readonly Lazy<Pair> Later = new(() => Load(LaterRivers, "Later"));

    [Theory]
    [InlineData("Today.References")]
    [InlineData("Today.Indexes")]
    [InlineData("Today.WaysBackOfOthers")]
    [InlineData("Today.MadeByAProgram")]
    [InlineData("Today.AsJson")]
    public void Records_refer_to_those_of_another_assembly(string method) => Today.Value.Run(method);

    [Theory]
    [InlineData("Later.References")]
    [InlineData("Later.Indexes")]
    [InlineData("Later.Gone")]
    public void They_do_so_by_id_whatever_version_is_there_at_run_time(string method) => Later.Value.Run(method);

    [Fact]
    public async Task Mistakes_are_those_of_a_reference_to_an_own_record()
    {
        IReadOnlyList<YamlFile> files = [.. YamlFile.Fixture("boats-broken"), RiverList.Of(Rivers)];
        await Verifier.Verify(Problems.DiagnosticText.Of(Roslyn.Run(files), files));
    }

    [Fact]
    public async Task A_list_of_records() => await Verifier.Verify(RiverList.Of(Rivers).Text);

    private static Pair Load(IReadOnlyList<YamlFile> loaded, string program) =>
        Pair.Load(Rivers, loaded, YamlFile.Fixture("boats"), Source("zoo-program", "Check"), Source("boats-program", program));

    private static string Source(string fixture, string name) => File.ReadAllText(Path.Combine(Repository.Fixture(fixture), name + ".cs"));
}
