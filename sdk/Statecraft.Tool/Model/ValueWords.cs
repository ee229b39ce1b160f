using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Tool.Markdown;

namespace Statecraft.Tool.Model;

/// <summary>What values are, in words.</summary>
internal static class ValueWords
{
    /// <summary>The section that explains single values. No type has a space in its name.</summary>
    public const string Heading = "How values are written";

    /// <summary>What one value of a field is, with a link to where that is explained.</summary>
    public static string Of(ContentField field) => field.Kind switch
    {
        FieldKind.Entity => $"the id of one of {Link(field.Type!.Plural!, field.Type.Name)}",
        FieldKind.Foreign => $"the id of a {field.Foreign!.Singular} of {MarkdownText.Of(field.Foreign.Dataset)}",
        FieldKind.Nested when field.Type!.ShortField is { } only => $"{Link(field.TypeName, field.TypeName)}, or its {MarkdownCode.Of(only.Name)} alone",
        FieldKind.Nested => Link(field.TypeName, field.TypeName),
        FieldKind.Enum => $"a word of {Link(field.TypeName, field.TypeName)}",
        _ when NameOf(field.Kind) is { } name => $"[{name}](#{Anchor(Heading)})",
        _ => MarkdownCode.Of(field.TypeName),
    };

    public static string Link(string text, string heading) => $"[{MarkdownText.Of(text)}](#{Anchor(heading)})";

    /// <summary>How the values of some types are written, a row each.</summary>
    public static IEnumerable<IEnumerable<string>> Explained(IEnumerable<FieldKind> kinds) =>
        from kind in kinds
        where NameOf(kind) is not null
        select (IEnumerable<string>)[NameOf(kind)!, Explanation(kind)];

    private static string Explanation(FieldKind kind) => kind switch
    {
        FieldKind.Slug => "Small letters and digits, in words joined by single hyphens: `north-pier-2`.",
        FieldKind.String => "One line. In quotes where it has a colon and a space in it, or begins with a mark such as `[`, `{`, `&`, `*`, `!`, `#` or `%`.",
        FieldKind.Text => "One line or more.",
        FieldKind.Int => "Digits, perhaps with a sign: `365`.",
        FieldKind.Decimal => "Digits with a point, without separators: `12.5`.",
        FieldKind.Bool => "`true` or `false`.",
        FieldKind.Date => "`2018-09-13`.",
        FieldKind.Edtf => "As exact as it is known, by ISO 8601-2: a day `2018-09-13`, a month `2018-09`, a season `2001-21` (spring) to `2001-24` (winter), a year `2018`, a decade `201X`, "
            + "a century `20XX`; a time `1998/2008-08`, one that still goes on `1991/..`, one whose end is not known `2010/`; a day between two `\"[2016-03..2016-12]\"` "
            + "or until one `\"[..2016-12]\"`, in quotes. `?` behind it says that it is uncertain, `~` about, `%` both.",
        FieldKind.Measure => "A number, or the least and the most as in `300..500`; perhaps `thousand`, `million`, `billion` or `trillion`; and a unit. `~` before it says about: "
            + "`~5 billion USD`, `40 %`.",
        FieldKind.Uri => "With `http://` or `https://`.",
        FieldKind.Field => "As in the first column of its table.",
        _ => "",
    };

    private static string? NameOf(FieldKind kind) => kind switch
    {
        FieldKind.Slug => "a slug",
        FieldKind.String => "a text",
        FieldKind.Text => "a long text",
        FieldKind.Int => "a whole number",
        FieldKind.Decimal => "a number",
        FieldKind.Bool => "yes or no",
        FieldKind.Date => "a day",
        FieldKind.Edtf => "a date",
        FieldKind.Measure => "an amount",
        FieldKind.Uri => "a web address",
        FieldKind.Field => "the name of a field",
        _ => null,
    };

    /// <summary>What a page makes of a heading of letters, digits and spaces.</summary>
    private static string Anchor(string heading) => heading.ToLowerInvariant().Replace(' ', '-');
}
