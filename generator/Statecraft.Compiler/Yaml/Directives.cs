using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Yaml;

/// <summary>Lines such as <c>%YAML 1.2</c> above the document. The parser passes over some in silence and stops at others.</summary>
internal static class Directives
{
    public static void Remove(ParserInput input, ProblemList problems)
    {
        var text = input.File.Text;
        for (var start = input.Base; start < text.Length;)
        {
            var end = input.File.LineEnd(start);
            var isDirective = text[start] == '%';
            if (!isDirective && text[start] != '#' && !IsBlank(text, start, end)) return;
            if (isDirective)
            {
                var range = new TextRange(start, end);
                problems.Add(YamlProblems.Directive.At(input.File.PlaceOf(range), text.Substring(start, end - start)));
                input.Replace(range, ' ');
            }

            start = end + 1;
        }
    }

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && text[start] == ' ') start++;
        return start == end || text[start] == '#';
    }
}
