using System.Globalization;
using System.Reflection;
using Statecraft.Core;

namespace Statecraft.Tests;

/// <summary>The table that says which country an id and a label of the imported sources are at a date.</summary>
public class CountryMappingTests
{
    private static readonly string Root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository").Value!;

    private static readonly IReadOnlyList<string[]> Rows = [.. File.ReadLines(Path.Combine(Root, "data", "import", "countries.csv")).Select(Fields)];

    [Fact]
    public void It_has_six_columns_and_a_head()
    {
        Assert.Equal(["upstream", "label", "from", "until", "country", "note"], Rows[0]);
        Assert.All(Rows, row => Assert.Equal(6, row.Length));
    }

    [Fact]
    public void Every_row_names_a_country_that_exists_or_is_a_group() => Assert.All(Rows.Skip(1), row =>
    {
        if (row[4].Length == 0) Assert.StartsWith("Other ", row[1], StringComparison.Ordinal);
        else Assert.Equal(row[4], Countries.Find(row[4])?.Id);
    });

    [Fact]
    public void Every_row_begins_before_it_ends_and_its_country_exists_within_it() => Assert.All(Rows.Skip(1), row =>
    {
        var from = row[2].Length == 0 ? DateOnly.MinValue : Edtf.Parse(row[2]).Earliest;
        var until = row[3].Length == 0 ? DateOnly.MaxValue : Edtf.Parse(row[3]).Latest;
        Assert.True(from <= until, row[0]);
        if (row[4].Length > 0 && Countries.Get(row[4]).Lifespan is { IsEmpty: false } lifespan)
            Assert.Contains(lifespan, spell => spell.MayOverlap(from, until));
    });

    [Fact]
    public void The_rows_are_in_order_and_the_last_one_of_an_id_takes_every_label_and_date()
    {
        var ids = Rows.Skip(1).Select(row => row[0]).Where(id => id.Length > 0).ToList();
        Assert.Equal(ids.OrderBy(id => id, StringComparer.Ordinal), ids);
        foreach (var rows in Rows.Skip(1).Where(row => row[0].Length > 0).GroupBy(row => row[0]))
        {
            Assert.Equal(["", "", ""], rows.Last()[1..4]);
            Assert.Single(rows, row => row[1..4].All(field => field.Length == 0));
        }
    }

    [Theory]
    [InlineData("germany", "Germany, Federal Republic of", "1953-04-07", "west-germany")]
    [InlineData("germany", "Germany, Federal Republic of", "2023-10-06", "germany")]
    [InlineData("germany", "Germany", "1963-06-26", "west-germany")]
    [InlineData("germany", "Germany", "1945-07-16", "germany")]
    [InlineData("russia", "U.S.S.R.", "1972-05-22", "soviet-union")]
    [InlineData("russia", "U.S.S.R.", "1992-02-16", "russia")]
    [InlineData("china", "China, Republic of", "1945-04-26", "china")]
    [InlineData("china", "China, People\u2019s Republic of", "1972-02-21", "china")]
    [InlineData("china", "", "1966-06-28", "taiwan")]
    [InlineData("china", "", "1974-10-21", "china")]
    [InlineData("taiwan", "Republic of China", "1960-06-18", "taiwan")]
    [InlineData("egypt", "Egypt", "1960-09-26", "united-arab-republic")]
    [InlineData("vietnam", "Vietnam", "1966-10-26", "south-vietnam")]
    [InlineData("yugoslavia", "Yugoslavia", "2001-05-09", "serbia")]
    [InlineData("kosovo", "Serbia-Montenegro (Kosovo)", "1999-07-29", "kosovo")]
    [InlineData("denmark", "Denmark (Greenland)", "2004-08-06", "greenland")]
    [InlineData("somoa", "Somoa", "2022-09-28", "samoa")]
    [InlineData("", "Abu Dhabi", "2018-01-01", "united-arab-emirates")]
    [InlineData("", "Other FSU countries", "2018-01-01", "")]
    public void The_first_row_that_matches_is_the_country(string upstream, string label, string day, string country)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var match = Rows.Skip(1).First(row => row[0] == upstream && (row[1].Length == 0 || row[1] == label)
            && (row[2].Length == 0 || Edtf.Parse(row[2]).Earliest <= on) && (row[3].Length == 0 || Edtf.Parse(row[3]).Latest >= on));
        Assert.Equal(country, match[4]);
    }

    /// <summary>The fields of a line; one with a comma in it stands in quotes.</summary>
    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        for (var i = 0; i <= line.Length; i++)
        {
            var quoted = i < line.Length && line[i] == '"';
            var end = quoted ? line.IndexOf('"', i + 1) : line.IndexOf(',', i) is var comma and >= 0 ? comma : line.Length;
            fields.Add(quoted ? line[(i + 1)..end] : line[i..end]);
            i = quoted ? end + 1 : end;
        }

        return [.. fields];
    }
}
