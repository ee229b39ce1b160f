using System.Text.Json.Nodes;
using Statecraft.Compiler.Schema;

namespace Statecraft.Tool.Editors;

/// <summary>
/// Single values. To the compiler each is a text, while an editor takes <c>1994</c> for a number, so both will do. Only a bare <c>true</c> or <c>null</c>
/// that is to be a text an editor wants in quotes: it would offer these words everywhere else.
/// </summary>
internal static class ValueSchema
{
    public const string SlugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private const string Day = "[0-9]{2}[0-9X]{2}(-[0-9X]{2}){0,2}[?~%]?";

    private const string Number = @"-?[0-9]+(\.[0-9]+)?";

    /// <summary>A value of a type that needs no declaration. What the patterns refuse the compiler refuses too, and more besides.</summary>
    public static JsonObject Of(FieldKind kind) => kind switch
    {
        FieldKind.Slug => Slug("Small letters and digits, in words joined by single hyphens."),
        FieldKind.Int => Of(["integer", "string"], "^[+-]?[0-9]+$", "A whole number, such as 365."),
        FieldKind.Decimal => Of(["number", "string"], @"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)$", "A number with a point, such as 12.5."),
        FieldKind.Bool => Of(["boolean", "string"], "^(true|false)$", "true or false."),
        FieldKind.Date => Of(["string"], "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "A day, such as 2018-09-13."),
        FieldKind.Edtf => Of(["string", "number"], $@"^({Day}|({Day}|\.\.)?/({Day}|\.\.)?|\[({Day})?\.\.({Day})?\])$", "A date, such as 2018-09-13?, 2018-09, 1998~/2008-08, 1991/.. or \"[..2016-12]\"."),
        FieldKind.Measure => Of(["string"], $@"^~?{Number}(\.\.{Number})?( (thousand|million|billion|trillion))? [A-Za-z%][A-Za-z0-9/%-]*$", "A number and its unit, such as ~5 billion USD or 300..500 million EUR."),
        FieldKind.Uri => Of(["string"], @"^\s*[Hh][Tt][Tt][Pp][Ss]?:", "A web address, with http:// or https://."),
        FieldKind.String => Of(["string", "number"], @"^[^\r\n]+$", "A text of one line."),
        FieldKind.Text => Of(["string", "number"], @"[\s\S]", "A text of one line or more."),
        _ => [],
    };

    /// <summary>How a value is written, in words.</summary>
    public static string Description(FieldKind kind) => Of(kind)["description"]!.GetValue<string>();

    public static JsonObject Slug(string description) => Of(["string", "number"], SlugPattern, description);

    private static JsonObject Of(string[] types, string pattern, string description) => new()
    {
        ["description"] = description,
        ["type"] = types.Length == 1 ? types[0] : Json.List(types),
        ["pattern"] = pattern,
        ["patternErrorMessage"] = description,
    };
}
