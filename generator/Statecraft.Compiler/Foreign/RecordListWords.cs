namespace Statecraft.Compiler.Foreign;

/// <summary>
/// How a list of records is written. It begins with its format, and what the dataset is called:
/// <code>
/// statecraft-records: 1
/// name: Library
/// version: 2.1.0
/// namespace: Library
/// entity: Reader Readers Id FormerIds Name
/// ada
/// grace =grace-h &lt;1906-12-09 &gt;1992
/// </code>
/// Each kind of record follows, with its name, its plural and its members in C#; then a line for each of its records in ordinal order: the id, and
/// marked by a sign the ids that it had before, and its spells, or its beginning and its end.
/// </summary>
internal static class RecordListWords
{
    /// <summary>The only format so far. One that says more in a way that this reader would not see needs the next number.</summary>
    public const string Format = "1";

    public const string FormatKey = "statecraft-records: ";
    public const string NameKey = "name: ";
    public const string VersionKey = "version: ";
    public const string NamespaceKey = "namespace: ";
    public const string EntityKey = "entity: ";

    public const char FormerId = '=';
    public const char Spell = '@';
    public const char Begin = '<';
    public const char End = '>';
}
