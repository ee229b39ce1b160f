using System.Text;

namespace Statecraft.Tool.Tests.Export;

/// <summary>Reads CSV as RFC 4180 says, one character after another, and refuses what it does not allow.</summary>
internal static class Csv
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            row.Add(Cell(text, ref at));
            if (text[at++] == ',') continue;
            rows.Add(row);
            row = [];
        }

        Assert.Empty(row);
        Assert.All(rows, cells => Assert.Equal(rows[0].Count, cells.Count));
        return rows;
    }

    /// <summary>A cell; what ends it, a comma or a line feed, is next.</summary>
    private static string Cell(string text, ref int at)
    {
        var cell = new StringBuilder();
        var isQuoted = text[at] == '"';
        if (isQuoted) at++;
        for (; isQuoted || text[at] is not (',' or '\n'); at++)
        {
            if (text[at] == '"')
            {
                Assert.True(isQuoted, "A quote stands in a cell without quotes.");
                if (text[at + 1] != '"')
                {
                    at++;
                    Assert.True(text[at] is ',' or '\n', "Something stands behind the closing quote of a cell.");
                    break;
                }

                at++;
            }

            Assert.True(isQuoted || text[at] != '\r', "A line end stands in a cell without quotes.");
            cell.Append(text[at]);
        }

        return cell.ToString();
    }
}
