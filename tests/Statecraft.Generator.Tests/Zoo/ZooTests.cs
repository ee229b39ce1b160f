using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Statecraft.Generator.Tests.Zoo;

/// <summary>
/// A schema that is not ours, with every type and every rule, is compiled together with a program that uses it. The program stands in
/// <c>Fixtures/zoo-program</c>: it is C# against the generated API, as a developer writes it, and every warning is an error.
/// </summary>
public sealed class ZooTests
{
    private static readonly Lazy<Assembly> Compiled = new(() => Programs.Load(YamlFile.Fixture("zoo"), Sources()));

    [Theory]
    [InlineData("Values.Full")]
    [InlineData("Values.FullToo")]
    [InlineData("Values.Sparse")]
    [InlineData("Values.Defaults")]
    public void Every_value_comes_back_as_its_type(string method) => Run(method);

    [Theory]
    [InlineData("Ways.Ids")]
    [InlineData("Ways.Keys")]
    [InlineData("Ways.Indexes")]
    [InlineData("Ways.SeveralFieldsTogether")]
    [InlineData("Ways.ReferencesAndBack")]
    [InlineData("Ways.NestedValues")]
    public void Every_way_to_a_record_leads_to_it(string method) => Run(method);

    [Fact]
    public void Sets_are_in_the_order_of_time_and_are_cut_by_it() => Run("Ways.Time");

    [Theory]
    [InlineData("Records.Made")]
    [InlineData("Records.With")]
    [InlineData("Records.Equality")]
    [InlineData("Records.Text")]
    public void A_program_makes_compares_and_prints_records(string method) => Run(method);

    [Theory]
    [InlineData("Json.There_and_back")]
    [InlineData("Json.Written")]
    [InlineData("Json.What_is_not_written_is_as_in_a_new_record")]
    [InlineData("Json.Ignored")]
    [InlineData("Json.Enums_alone_and_as_keys")]
    public void Records_are_written_as_JSON_and_read_again(string method) => Run(method);

    [Fact]
    public void A_former_id_keeps_a_member_that_says_what_to_use_instead()
    {
        var found = Problems("class Program { static string Old() => Example.Zoo.Animals.Sita.Name; }");
        Assert.Equal(["CS0618: 'Animals.Sita' is obsolete: 'The id is now 'zita'; use Zita.'"], found);
    }

    [Fact]
    public void A_record_without_a_field_that_it_needs_does_not_compile()
    {
        var found = Problems("class Program { static object Old() => new Example.Zoo.Keeper { Id = \"x\" }; }");
        Assert.Equal(["CS9035: Required member 'Keeper.Name' must be set in the object initializer or attribute constructor."], found);
    }

    private static string[] Sources() => [.. Directory.EnumerateFiles(Repository.Fixture("zoo-program"), "*.cs").Select(File.ReadAllText)];

    private static void Run(string method)
    {
        var (type, name) = (method.Split('.')[0], method.Split('.')[1]);
        Compiled.Value.GetType(type, throwOnError: true)!.GetMethod(name)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static IEnumerable<string> Problems(string source)
    {
        var driver = Roslyn.Driver(YamlFile.Fixture("zoo"));
        driver.RunGeneratorsAndUpdateCompilation(Roslyn.Compilation(source), out var compilation, out _, TestContext.Current.CancellationToken);
        return compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => $"{d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
