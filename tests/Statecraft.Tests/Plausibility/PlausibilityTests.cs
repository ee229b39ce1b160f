using System.Reflection;

namespace Statecraft.Tests.Plausibility;

/// <summary>
/// The data against the rules. A record that breaks one for a good reason stands in <c>exceptions.csv</c> with it. A rule that needs many of these is
/// wrong, or the data is.
/// </summary>
public sealed class PlausibilityTests
{
    private const int MostExceptions = 30;

    public static TheoryData<string> Rules => [.. typeof(PlausibilityRules).GetMethods(BindingFlags.Static | BindingFlags.Public).Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_data_keeps_the_rule(string rule)
    {
        var reasons = Exceptions.Of(rule);

        var findings = Find(rule).Where(finding => !reasons.ContainsKey(finding.Id)).Select(finding => $"{DataPlaces.Of(finding)}: {finding.Id}: {finding.What}").ToList();

        Assert.True(findings.Count == 0, $"{rule}: {findings.Count}\n{string.Join('\n', findings)}");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_exception_is_one(string rule)
    {
        var found = Find(rule).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], Exceptions.Of(rule).Keys.Except(found, StringComparer.Ordinal));
        Assert.InRange(Exceptions.Of(rule).Count, 0, MostExceptions);
    }

    [Fact]
    public void Every_exception_is_to_a_rule_and_has_its_reason() =>
        Assert.All(Exceptions.All, exception =>
        {
            Assert.Contains(exception.Rule, Rules.Select(rule => rule.Data));
            Assert.NotEmpty(exception.Reason);
        });

    [Fact]
    public void A_finding_is_named_with_its_file_and_line()
    {
        Assert.Matches(@"^data/visits/israel\.yaml\(\d+\)$", DataPlaces.Of(new Finding("visits", "liberman-azerbaijan-2018-09", "…")));
    }

    private static IEnumerable<Finding> Find(string rule) => (IEnumerable<Finding>)typeof(PlausibilityRules).GetMethod(rule)!.Invoke(null, null)!;
}
