using System.Text.RegularExpressions;
using Statecraft.Import.Canonical;
using Statecraft.Import.Drafts;
using Statecraft.Import.Tables;
using Statecraft.Import.Upstream;

namespace Statecraft.Import.Transfers;

/// <summary>From registered imports of crude oil to transfers.</summary>
internal static partial class OilDrafts
{
    public static IEnumerable<Draft> Make(IEnumerable<UpstreamOil> oils, CountryTable countries)
    {
        var ids = new IdMaker();
        return oils.Select(oil => Make(oil, countries, ids));
    }

    private static Draft Make(UpstreamOil oil, CountryTable countries, IdMaker ids)
    {
        var source = $"ec-crude-oil-{oil.Year}";
        var supplier = countries.Of(null, oil.Origin);
        var recipient = countries.Of(null, oil.Importer) ?? throw new InvalidDataException($"countries.csv has no country for '{oil.Importer}'.");
        var grade = Grade(oil.Grade);
        var fields = MapValue.Empty
            .With("supplier", supplier)
            .With("supplier-name", IsPartOrGroup(oil.Origin, supplier) ? oil.Origin : null)
            .With("recipient", recipient)
            .With("kind", "oil")
            .With("item", grade)
            .WithBare("dates", oil.Year)
            .With("stage", "delivered")
            .WithBare("amount", oil.Value is null ? null : $"{oil.Value} thousand USD")
            .WithBare("quantity", $"{oil.Volume} kbbl")
            .With("sources", ListValue.Of([MapValue.Empty.With("source", source).With("record", $"{oil.Importer}, {oil.Origin}, {oil.Grade}")]));
        var id = ids.Make(Slug.Of($"{oil.Origin} {recipient} oil {oil.Year} {grade}"));
        return new Draft("transfers", $"{source}/{Slug.Of(oil.Importer)}/{Slug.Of(oil.Origin)}/{Slug.Of(oil.Grade)}", id, $"transfers/eu-crude-oil/{oil.Year}.yaml", fields);
    }

    /// <summary>Whether the name says something else than the country does: a group of countries, or a part of a state.</summary>
    private static bool IsPartOrGroup(string name, string? country) => country is null || name == "Abu Dhabi";

    /// <summary>The source writes degrees with the letter o.</summary>
    private static string Grade(string grade) => Degrees().Replace(grade, "°");

    [GeneratedRegex(@"(?<=[0-9])o\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Degrees();
}
