namespace Statecraft.Fuzzing.Mutations;

/// <summary>Values at the edges of what the types take.</summary>
internal static class OddValues
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "00", "1", "-1", "+1", "007", "2147483647", "-2147483648", "2147483648", "99999999999999999999999999999", "1e9", "1.5e300", ".5", "5.", "0x1F",
        "1_000", "1,000", "NaN", ".inf", "-.inf", "79228162514264337593543950335", "79228162514264337593543950336", "0.0000000000000000000000000001",
        "-0.0", "12.50", "0.00", "1.0000000000000000000000000000000000000001", "--1", "١٢", "１２",
    ];

    private static readonly string[] Dates =
    [
        "2018", "2018-09", "2018-09-13", "2018-02-30", "2000-02-29", "1900-02-29", "0000", "0000-00-00", "0001-01-01", "9999-12-31", "10000", "-0001", "Y12345", "2018-13",
        "2018?", "2018~", "2018%", "2018-09?-13", "?2018-09~", "201X", "20XX", "XXXX", "2018-XX-13", "19XX-XX", "2018/2019", "2019/2018", "2018/", "/2018", "2018/..",
        "../2018", "../..", "..", "/", "2018-21", "2018-41", "[2018, 2019]", "\"[2018..]\"", "\"[..2018]\"", "\"{2018,2019-01}\"", "\"[2018..2016]\"", "\"[]\"",
        "\"[,]\"", "2018-09-13T10:00:00Z", "2018-W01", "2018-001", "2018-9-1", "\"2018-09-13 \"", "2018S2", "Y-17E7", "1998~/2008-08", "2018-09-13?/2018-09-31~",
    ];

    private static readonly string[] Measures =
    [
        "1 EUR", "1", "EUR", "~5 billion USD", "300..500 kg", "500..300 kg", "1..", "..1 kg", "~1..~2 kg", "1  kg", "1 XXX", "-1 kg", "1 %", "1%", "5 %", "1e9 USD",
        "0.000000000000000000000000000000000000000000001 USD", "99999999999999999999999999999 billion USD", "1 million million USD", "1 hundred USD", "> 5 kg", "\">= 5 kg\"",
        "5 million", "1.5 million USD", "1,5 kg", "1 k g", "~", "~ 5 kg", "5kg", "5 KG", "79228162514264337593543950335 trillion EUR",
    ];

    private static readonly string[] Texts =
    [
        "\"\"", "''", "\" \"", "a", "A", "a-b", "-a", "a-", "a--b", "true", "True", "yes", "null", "~", "http://", "https://example.org/", "https://exämple.org/ü?a=1#b",
        "http://[::1", "ftp://example.org", "javascript:alert(1)", "https://example.org/\"\"\"", "http://a b", "\"a\\nb\"", "\"\\\"\\\"\\\"\"", "'\"\"\"\"u8'",
        "\"*/ class\"", "\"\\uFEFF\"", "\"\\u202E\"", "\"\\uFFFE\\uFFFF\"", "\"\\0\"", "{0}", "'{0}'", "id", "former-ids", "class", "string", "object", "equals", "to-string",
        "get-hash-code", "all", "find", "get", "con", "System", "Statecraft", "Table", "Row", "record", "field", "value", "int", "int?", "text*", "[a, a]", "[a, b, a]", "[]", "{}",
        "{ a: b }", "[[a]]", "[,]", "é", "ı", "ß", "日本語", "👩‍👩‍👧‍👦", "a\u0000b", "|\n      text", ">-\n      text\n      more",
    ];

    public static string Any(Rng rng) => rng.Of(rng.Below(5) switch { 0 => Numbers, 1 => Dates, 2 => Measures, _ => Texts });
}
