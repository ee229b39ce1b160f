using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Schema.Values;

/// <summary>What can be wrong with a single value.</summary>
internal static class ValueProblems
{
    public static readonly ProblemKind Slug = new(
        "STC3101", "No slug", "'{0}' is no slug; write small letters and digits in words joined by single hyphens, as 'barn-owl'.");

    public static readonly ProblemKind Empty = new(
        "STC3102", "Empty text", "An empty text says nothing; leave the field out.");

    public static readonly ProblemKind LineBreak = new(
        "STC3103", "Line break in a string", "A string is one line; only fields of the type text may have more.");

    public static readonly ProblemKind Int = new(
        "STC3104", "No whole number", "'{0}' is no whole number between -2147483648 and 2147483647; write digits only, as '365'.");

    public static readonly ProblemKind Decimal = new(
        "STC3105", "No number", "'{0}' is no number; write digits with a point, as '12.5', without separators or exponent.");

    public static readonly ProblemKind Bool = new(
        "STC3106", "Neither true nor false", "'{0}' is neither 'true' nor 'false'; write one of them.");

    public static readonly ProblemKind Date = new(
        "STC3107", "No day", "'{0}' is no day of the calendar; write year, month and day, as '2018-09-13'.");

    public static readonly ProblemKind Edtf = new(
        "STC3108", "No date", "{0}.");

    public static readonly ProblemKind Measure = new(
        "STC3109", "No amount", "{0}.");

    public static readonly ProblemKind Unit = new(
        "STC3110", "Unknown unit", "'{0}' is no unit: neither an ISO 4217 currency nor one of the schema's units{1}");

    public static readonly ProblemKind Uri = new(
        "STC3111", "No web address", "'{0}' is no web address; write it whole, starting with http:// or https://.");

    public static readonly ProblemKind EnumMember = new(
        "STC3112", "Unknown word of a list", "'{0}' is no {1}{2}");

    public static readonly ProblemKind Pattern = new(
        "STC3113", "Does not match the pattern", "'{0}' does not match the pattern {1} of '{2}'.");

    public static readonly ProblemKind TooSmall = new(
        "STC3114", "Below the minimum", "{0} is less than {1}, the least that '{2}' may be.");

    public static readonly ProblemKind TooLarge = new(
        "STC3115", "Above the maximum", "{0} is more than {1}, the most that '{2}' may be.");

    public static readonly ProblemKind FieldName = new(
        "STC3116", "No field of this record", "'{0}' is no field of {1}{2}");

    public static readonly ProblemKind TooLong = new(
        "STC3117", "Text too long", "A text may have {1} characters, and this one has {0}; shorten it.");

    public static readonly IReadOnlyList<ProblemKind> All =
    [
        Slug, Empty, LineBreak, Int, Decimal, Bool, Date, Edtf, Measure, Unit, Uri, EnumMember, Pattern, TooSmall, TooLarge, FieldName,
        TooLong,
    ];
}
