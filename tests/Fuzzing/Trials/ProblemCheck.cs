using System.Text;
using Statecraft.Compiler.Problems;

namespace Statecraft.Fuzzing.Trials;

/// <summary>What holds of every problem: it is no crash, it has a place within its file, and it is one line for a reader.</summary>
internal static class ProblemCheck
{
    private const int Checked = 200;
    private const int LongestMessage = 2_000;

    public static string? Check(FuzzCase what, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            if (problem.Kind.Id == "STC9001") return $"crash: {problem}";
        for (var i = 0; i < problems.Count; i += 1 + (problems.Count / Checked))
        {
            if (CheckMessage(problems[i]) is { } message) return $"message: {message}: {problems[i]}";
            foreach (var place in problems[i].Related.Prepend(problems[i].Place))
                if (CheckPlace(what, place) is { } where) return $"place: {where}: {problems[i]}";
        }

        return null;
    }

    private static string? CheckMessage(Problem problem) =>
        problem.Message.Length is 0 or > LongestMessage ? $"has {problem.Message.Length} characters"
        : problem.Message.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029') ? "is more than one line"
        : problem.Message.Contains("Exception", StringComparison.Ordinal) ? "speaks of exceptions"
        : null;

    private static string? CheckPlace(FuzzCase what, Place place)
    {
        if (place.Line < 1 || place.Column < 1) return "is before the file";
        var file = what.Sample.Files.FirstOrDefault(f => f.Path == place.Path);
        if (file is null) return place.Path == "dataset.yaml" ? null : "is in no file";
        // Bytes that are not UTF-8 may be another number of characters, which only a reader of theirs knows.
        if (!what.Changed.TryGetValue(file.Path, out var bytes)) bytes = file.Bytes;
        else if (HasOtherMark(bytes)) return null;
        var text = Encoding.UTF8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
        if (place.Start < 0 || place.Length < 0 || place.Start + place.Length > text.Length) return "is outside of the file";
        if (At(text, place.Start) != (place.Line, place.Column)) return $"is not at {At(text, place.Start)}";
        return At(text, place.Start + place.Length) != (place.EndLine, place.EndColumn) ? $"does not end at {At(text, place.Start + place.Length)}" : null;
    }

    private static bool HasOtherMark(byte[] bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..];

    /// <summary>Line and column, counted once more and in the simplest way.</summary>
    private static (int Line, int Column) At(string text, int offset)
    {
        var (line, start) = (1, 0);
        for (var i = 0; i < offset; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029')) continue;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            if (i + 1 > offset) break;
            (line, start) = (line + 1, i + 1);
        }

        return (line, offset - start + 1);
    }
}
