namespace Statecraft.Import.Drafts;

/// <summary>Gives each record an id of its own: the second of the same name is called <c>…-2</c>.</summary>
internal sealed class IdMaker
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Make(string id)
    {
        var made = id;
        for (var number = 2; !taken.Add(made); number++) made = FormattableString.Invariant($"{id}-{number}");
        return made;
    }
}
