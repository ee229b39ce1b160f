using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Binding;

/// <summary>What can be wrong with a record on its own.</summary>
internal static class RecordProblems
{
    public static readonly ProblemKind UnknownPlural = new(
        "STC3001", "Unknown kind of record", "'{0}' is no kind of record{1}");

    public static readonly ProblemKind UnknownField = new(
        "STC3002", "Unknown field", "'{0}' is no field of {1}{2}");

    public static readonly ProblemKind MissingField = new(
        "STC3003", "Missing field", "The field '{1}' is missing in {0}; add it.");

    public static readonly ProblemKind NoValue = new(
        "STC3004", "Field without a value", "'{0}' has no value; write one, or leave the field out.");

    public static readonly ProblemKind ListForOne = new(
        "STC3005", "A list where one value belongs", "'{0}' takes one value, not a list.");

    public static readonly ProblemKind OneForList = new(
        "STC3006", "One value where a list belongs", "'{0}' takes a list; put the value in brackets, or on a line of its own after a dash.");

    public static readonly ProblemKind MappingForValue = new(
        "STC3007", "A mapping where a value belongs", "'{0}' takes a single value, not a mapping.");

    public static readonly ProblemKind ValueForMapping = new(
        "STC3008", "A value where a mapping belongs", "'{0}' takes the fields of {1}, one 'name: value' a line, not a single value.");

    public static readonly ProblemKind NoRecords = new(
        "STC3009", "No list of records", "'{0}' takes a list of records, each starting with '- id:'.");

    public static readonly ProblemKind EmptyList = new(
        "STC3010", "Empty list", "'{0}' needs at least one value.");

    public static readonly ProblemKind NoneOf = new(
        "STC3011", "None of several fields", "At least one of the fields {1} is needed in {0}; add one.");

    public static readonly ProblemKind TooLong = new(
        "STC3012", "List too long", "'{0}' has {1} values; a list may have {2}.");

    public static readonly ProblemKind SaidTwice = new(
        "STC3013", "Value twice in a list", "'{0}' stands twice in '{1}'; drop one of them.");

    public static readonly IReadOnlyList<ProblemKind> All =
    [
        UnknownPlural, UnknownField, MissingField, NoValue, ListForOne, OneForList, MappingForValue, ValueForMapping, NoRecords, EmptyList, NoneOf,
        TooLong, SaidTwice,
    ];
}
