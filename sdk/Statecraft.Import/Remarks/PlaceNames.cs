using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Statecraft.Import.Remarks;

/// <summary>The names in a list of places. A state after the comma belongs to the town before it; after "and", or after a town that has its state, it is a place of its own.</summary>
internal static partial class PlaceNames
{
    /// <summary>The names of a list in which a dagger stands for the bracket after a name.</summary>
    /// <returns>Each name, and whether the next one is where it lies: <c>Mayo Clinic, Rochester</c>.</returns>
    public static ImmutableArray<(string Name, bool Within)> Of(string list)
    {
        var pieces = Separators().Split(list);
        var names = ImmutableArray.CreateBuilder<(string Name, bool Within)>();
        for (var i = 0; i < pieces.Length; i += 2)
        {
            var name = pieces[i].Trim('†', ' ', '.');
            if (i > 0 && IsState(name, pieces, i))
                continue;
            names.Add((name, i + 2 < pieces.Length && !pieces[i + 1].Contains("and", StringComparison.Ordinal)));
        }

        return names.ToImmutable();
    }

    /// <summary>Whether a piece is the state of the town before it.</summary>
    private static bool IsState(string name, string[] pieces, int i) =>
        UnitedStates.IsAbbreviation(name)
        || UnitedStates.IsState(name)
        && !pieces[i - 1].Contains("and", StringComparison.Ordinal)
        && pieces[i - 2] is var town && !town.EndsWith('†') && town is not "New York City" && !UnitedStates.IsState(town) && name is not "Washington"
        && !(i + 2 < pieces.Length && UnitedStates.IsState(pieces[i + 2].Trim('†')));

    [GeneratedRegex(@"(?<separator>\.?,? and (?:at |in |to |the )*|\.?, (?:at |in |to |the )*| (?:in|at|on) (?:the )?)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();
}
