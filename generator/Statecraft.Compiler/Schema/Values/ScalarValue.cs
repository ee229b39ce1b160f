using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Schema.Values;

/// <summary>A single value, read: a number or two, or a text, by its type; or what is wrong with it.</summary>
/// <param name="Number">An int, the number of an enum member, 0 or 1, a day number, the first half of a date.</param>
/// <param name="Second">The second half of a date.</param>
/// <param name="Text">The text of a value that is stored as one.</param>
internal readonly record struct ScalarValue(int Number, int Second, string? Text, ScalarFault? Fault)
{
    public static ScalarValue Of(int number, int second = 0) => new(number, second, null, null);

    public static ScalarValue Of(string text) => new(0, 0, text, null);

    public static ScalarValue Bad(ProblemKind kind, params string[] arguments) => new(0, 0, null, new ScalarFault(kind, arguments));
}

/// <summary>Why a text is no value of its type; it becomes a problem where the text stands.</summary>
internal sealed record ScalarFault(ProblemKind Kind, string[] Arguments)
{
    public string Message => Kind.Sentence(Arguments);
}
