using System.Globalization;
using Statecraft.Core;

namespace Statecraft.Tests;

// How the answers are put into words. Nothing is rounded off: a date and an amount come with all that is known of how exact they are.
public static partial class ArticleQuestions
{
    private static string Lines(params IEnumerable<string> lines) => string.Join('\n', lines);

    private static string List(this IEnumerable<string> items) => string.Join(", ", items.DefaultIfEmpty("none"));

    private static string Names(this IEnumerable<Country> countries) => countries.Select(country => country.Name).List();

    private static string When(Edtf? dates)
    {
        if (dates is not { } date) return "no date";
        var marks = new (bool Is, string Word)[]
        {
            (date.IsUncertain, "uncertain"),
            (date.IsApproximate, "approximate"),
            (date.IsOneOf, "one of these days"),
            (date.HasOpenStart, "open start"),
            (date.HasUnknownStart, "unknown start"),
            (date.HasUnknownEnd, "unknown end"),
            (date.HasOpenEnd, "open end"),
        };
        var words = marks.Where(mark => mark.Is).Select(mark => mark.Word).Prepend($"{date.Precision}");
        return $"{date} ({Day(date.Earliest)} to {Day(date.Latest)}, {words.List()})";
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string HowMuch(Measure? amount) => amount is null
        ? "no amount"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{amount} (minimum {amount.Minimum}, maximum {amount.Maximum}, unit {amount.Unit}{(amount.IsApproximate ? ", approximate" : "")})");

    /// <summary>The office and the country, then the people that the API finds behind them at the time; a group has no names.</summary>
    private static string Who(Party party, Edtf? when) => party.Group is { } group
        ? $"{group} of {party.Country?.Name}"
        : $"{party.Standing} {party.Role} of {party.Country?.Name}: {party.People(when).Select(person => person.Name).List()}";

    private static string Place(Place place) => place.Site is null ? place.Name : $"{place.Name}, {place.Site}";

    private static string SaidBy(Citation citation) => (citation.By, citation.Said) switch
    {
        (null, _) => Work(citation),
        ({ } by, null) => $"{by.Name}, in {Work(citation)}",
        ({ } by, { } said) => $"{by.Name} in {said}, in {Work(citation)}",
    };

    private static string Work(Citation citation) =>
        citation.Via is { } via ? $"{Work(citation.Source)}, read in {Work(via)}" : Work(citation.Source);

    private static string Work(Source source) => $"{source.Kind} of {source.Publisher}{(source.Date is { } date ? $", {date}" : "")}";
}
