using System.Globalization;
using System.Text;

namespace Statecraft.Benchmarks;

/// <summary>Measurements as a table for a README.</summary>
internal static class MarkdownTable
{
    public static string Of(IEnumerable<Measurement> measurements)
    {
        var table = new StringBuilder("| question | visits | Statecraft | instead | | times |\n| --- | ---: | ---: | --- | ---: | ---: |\n");
        foreach (var m in measurements)
            table.Append(CultureInfo.InvariantCulture, $"| {m.Case} | {m.Rows:N0} | {Amount(m.Ours, m.Unit)} | {m.PeerName} | {Amount(m.Peer, m.Unit)} | {Ratio(m.Ratio)} |\n");
        return table.ToString();
    }

    private static string Amount(double value, string unit)
    {
        var digits = value < 10 ? "0.##" : value < 100 ? "0.#" : "#,0";
        return value.ToString(digits, CultureInfo.InvariantCulture) + " " + unit;
    }

    private static string Ratio(double ratio) => double.IsPositiveInfinity(ratio) ? "–" : ratio.ToString(ratio < 10 ? "0.00" : "#,0", CultureInfo.InvariantCulture);
}
