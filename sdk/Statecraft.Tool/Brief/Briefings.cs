namespace Statecraft.Tool.Brief;

/// <summary>Runs the <c>brief</c> command.</summary>
internal static class Briefings
{
    public static int Run(string first, string second, bool json, TextWriter output, TextWriter error, Terminal terminal)
    {
        if (Find(first, error) is not { } one || Find(second, error) is not { } other) return ExitCode.Misuse;
        if (one.Id == other.Id)
        {
            error.WriteLine($"'{first}' and '{second}' are one country, {one.Name}; a briefing is of two.");
            return ExitCode.Misuse;
        }

        var briefing = BriefingMaker.Make(one, other);
        if (json) output.Write(BriefingJson.Of(briefing) + "\n");
        else terminal.Write(output, console => new BriefingText(console).Write(briefing));
        return ExitCode.Success;
    }

    /// <summary>A country by its id, its name or a code of ISO 3166-1, whatever the case.</summary>
    private static Country? Find(string text, TextWriter error)
    {
        var upper = text.ToUpperInvariant();
        var id = text.Trim().ToLowerInvariant().Replace(' ', '-');
        var found = Countries.Find(id)
            ?? Countries.FindByAlpha2(upper)
            ?? Countries.FindByAlpha3(upper)
            ?? Countries.All.FirstOrDefault(country => IsCalled(country, text.Trim()));
        if (found is not null) return found;
        try
        {
            return Countries.Get(id);
        }
        catch (KeyNotFoundException exception)
        {
            error.WriteLine(exception.Message);
            return null;
        }
    }

    private static bool IsCalled(Country country, string text) =>
        string.Equals(country.Name, text, StringComparison.OrdinalIgnoreCase)
        || country.Names.Any(name => string.Equals(name.Text, text, StringComparison.OrdinalIgnoreCase));
}
