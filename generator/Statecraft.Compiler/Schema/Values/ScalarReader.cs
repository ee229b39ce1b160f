using System.Globalization;
using System.Text.RegularExpressions;
using Statecraft.Compiler.Problems;
using Statecraft.Core;

namespace Statecraft.Compiler.Schema.Values;

/// <summary>
/// Reads the text of a single value by the type of its field. One reader serves one file on one thread: it keeps the patterns that it has made.
/// </summary>
internal sealed class ScalarReader(SchemaModel schema)
{
    /// <summary>The most characters of a text: each may take five bytes, and a text must fit a literal.</summary>
    private const int LongestText = 100_000;

    private readonly Dictionary<string, Regex> patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> slow = new(StringComparer.Ordinal);

    /// <summary>Whether values of this kind can be told from their text alone; references and names of fields need more.</summary>
    public static bool Reads(FieldKind kind) => kind is not (FieldKind.Unknown or FieldKind.Field or FieldKind.Nested or FieldKind.Entity or FieldKind.Foreign);

    public ScalarValue Read(FieldModel field, string text)
    {
        if (text.Length > LongestText) return ScalarValue.Bad(ValueProblems.TooLong, Invariant(text.Length), Invariant(LongestText));
        var value = field.Type.Kind switch
        {
            FieldKind.Slug => Names.IsSlug(text) ? ScalarValue.Of(text) : ScalarValue.Bad(ValueProblems.Slug, text),
            FieldKind.String => ReadString(text),
            FieldKind.Text => text.Length == 0 ? ScalarValue.Bad(ValueProblems.Empty) : ScalarValue.Of(text),
            FieldKind.Int => ReadInt(field, text),
            FieldKind.Decimal => ReadDecimal(field, text),
            FieldKind.Bool => text is "true" or "false" ? ScalarValue.Of(text == "true" ? 1 : 0) : ScalarValue.Bad(ValueProblems.Bool, text),
            FieldKind.Date => ReadDate(text),
            FieldKind.Edtf => ReadEdtf(text),
            FieldKind.Measure => ReadMeasure(text),
            FieldKind.Uri => ReadUri(text),
            FieldKind.Enum => ReadEnum(field.Type.Name, text),
            _ => ScalarValue.Of(text),
        };
        return value.Fault is null && field.Pattern is not null ? Match(field, value, text) : value;
    }

    private static ScalarValue ReadString(string text)
    {
        if (text.Length == 0) return ScalarValue.Bad(ValueProblems.Empty);
        return text.IndexOf('\n') >= 0 || text.IndexOf('\r') >= 0 ? ScalarValue.Bad(ValueProblems.LineBreak) : ScalarValue.Of(text);
    }

    private static ScalarValue ReadInt(FieldModel field, string text)
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return ScalarValue.Bad(ValueProblems.Int, text);
        return Bounds(field, number) is { } fault ? new ScalarValue(0, 0, null, fault) : ScalarValue.Of(number);
    }

    private static ScalarValue ReadDecimal(FieldModel field, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return ScalarValue.Bad(ValueProblems.Decimal, text);
        return Bounds(field, number) is { } fault ? new ScalarValue(0, 0, null, fault) : ScalarValue.Of(number.ToString(CultureInfo.InvariantCulture));
    }

    private static ScalarFault? Bounds(FieldModel field, decimal number)
    {
        if (number < field.Min) return new ScalarFault(ValueProblems.TooSmall, [Invariant(number), Invariant(field.Min.Value), field.Name]);
        if (number > field.Max) return new ScalarFault(ValueProblems.TooLarge, [Invariant(number), Invariant(field.Max.Value), field.Name]);
        return null;
    }

    private static string Invariant(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static ScalarValue ReadDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? ScalarValue.Of((int)(day.Ticks / TimeSpan.TicksPerDay))
            : ScalarValue.Bad(ValueProblems.Date, text);

    private static ScalarValue ReadEdtf(string text) =>
        Edtf.TryParse(text, out var date, out var problem)
            ? ScalarValue.Of(date.StartBits, date.EndBits)
            : ScalarValue.Bad(ValueProblems.Edtf, problem!);

    private ScalarValue ReadMeasure(string text)
    {
        if (!Measure.TryParse(text, out var measure, out var problem)) return ScalarValue.Bad(ValueProblems.Measure, problem!);
        if (Currencies.IsCurrency(measure!.Unit) || schema.Units.Any(u => u.Name == measure.Unit)) return ScalarValue.Of(text);
        return ScalarValue.Bad(ValueProblems.Unit, measure.Unit, Hint.For(measure.Unit, schema.Units.Select(u => u.Name)));
    }

    private static ScalarValue ReadUri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? ScalarValue.Of(text)
            : ScalarValue.Bad(ValueProblems.Uri, text);

    private ScalarValue ReadEnum(string name, string text)
    {
        if (!members.TryGetValue(name, out var known))
        {
            known = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var member in schema.Enum(name).Members) known.Add(member.Name, known.Count);
            members.Add(name, known);
        }

        if (known.TryGetValue(text, out var number)) return ScalarValue.Of(number);
        return ScalarValue.Bad(ValueProblems.EnumMember, text, name, Hint.For(text, known.Keys));
    }

    private ScalarValue Match(FieldModel field, ScalarValue value, string text)
    {
        var pattern = field.Pattern!;
        if (slow.Contains(pattern)) return value;
        if (!patterns.TryGetValue(pattern, out var regex)) patterns.Add(pattern, regex = Patterns.Whole(pattern));
        try
        {
            return regex.IsMatch(text) ? value : ScalarValue.Bad(ValueProblems.Pattern, text, pattern, field.Name);
        }
        catch (RegexMatchTimeoutException)
        {
            slow.Add(pattern);
            return ScalarValue.Bad(SchemaProblems.SlowPattern, field.Name, text);
        }
    }
}
