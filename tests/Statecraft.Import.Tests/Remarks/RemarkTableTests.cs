using Statecraft.Import.Tables;

namespace Statecraft.Import.Tests.Remarks;

/// <summary>The tables themselves: roles are those of the schema, and no name is two people on one day.</summary>
public sealed class RemarkTableTests
{
    private static readonly HashSet<string> Roles = [.. Members("Role")];

    [Theory]
    [InlineData("titles.csv")]
    [InlineData("known.csv")]
    [InlineData("met.csv")]
    [InlineData("slips.csv")]
    public void Every_role_is_one_of_the_schema(string table) =>
        Assert.Empty(CsvTable.Read(Meetings.Table(table), cell => cell("role")).OfType<string>().Except(Roles, StringComparer.Ordinal));

    [Fact]
    public void Every_standing_is_one_of_the_schema() => Assert.Empty(
        CsvTable.Read(Meetings.Table("titles.csv"), cell => cell("standing")).OfType<string>().Except(Members("Standing"), StringComparer.Ordinal));

    [Fact]
    public void No_title_and_no_body_stands_twice()
    {
        Assert.Empty(Twice(TitleTable.Read(Meetings.Table("titles.csv")).Select(row => row.Title.Replace('-', ' ')), StringComparer.OrdinalIgnoreCase));
        Assert.Empty(Twice(OrganizationTable.Read(Meetings.Table("organizations.csv")).Select(row => row.Word), StringComparer.Ordinal));
    }

    [Fact]
    public void No_name_is_two_people_on_one_day()
    {
        var rows = CsvTable.Read(Meetings.Table("met.csv"), cell => (
            Key: (cell("country"), cell("name"), cell("role")), When: Period.Of(cell("from"), cell("until")), Official: cell("official"))).ToList();

        Assert.Empty(
            from one in rows
            join other in rows on one.Key equals other.Key
            where one.Official != other.Official && one.When.Holds(other.When.From > one.When.From ? other.When.From : one.When.From)
                && other.When.Holds(other.When.From > one.When.From ? other.When.From : one.When.From)
            select one.Key);
    }

    private static IEnumerable<string> Twice(IEnumerable<string> words, StringComparer comparer) =>
        words.GroupBy(word => word, comparer).Where(group => group.Count() > 1).Select(group => group.Key);

    private static IEnumerable<string> Members(string type) =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Meetings.Table("titles.csv")))!, "schema", "shared.yaml"))
            .SkipWhile(line => line != $"  {type}:")
            .SkipWhile(line => line != "    members:")
            .Skip(1)
            .TakeWhile(line => line.StartsWith("      ", StringComparison.Ordinal))
            .Select(line => line.Trim()[..line.Trim().IndexOf(':')]);
}
