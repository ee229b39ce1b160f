using System.Text;

namespace Statecraft.Fuzzing.Running;

/// <summary>Makes a case smaller as long as it goes wrong in the same way: whole files first, then lines, then characters.</summary>
/// <param name="fails">Whether a case goes wrong in that way.</param>
/// <param name="tries">How often that may be asked.</param>
internal sealed class Minimiser(Func<FuzzCase, bool> fails, int tries = 3_000)
{
    private int left = tries;

    public FuzzCase Run(FuzzCase what)
    {
        foreach (var path in what.Changed.Keys.Order(StringComparer.Ordinal).ToList())
        {
            var fewer = new Dictionary<string, byte[]>(what.Changed, StringComparer.Ordinal);
            fewer.Remove(path);
            if (fails(what with { Changed = fewer })) what = what with { Changed = fewer };
        }

        // What was not changed may be unnecessary too; an empty file shows it.
        foreach (var file in what.Sample.Files)
            if (!what.Changed.ContainsKey(file.Path) && Fails(what.With(file.Path, []))) what = what.With(file.Path, []);
        foreach (var path in what.Changed.Keys.Order(StringComparer.Ordinal).ToList())
        {
            var isText = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(what.Changed[path])).AsSpan().SequenceEqual(what.Changed[path]);
            var lines = Encoding.Latin1.GetString(what.Changed[path]).Split('\n').Select((line, i) => i == 0 ? line : "\n" + line).ToList();
            what = Reduce(what, path, lines.ConvertAll(Encoding.Latin1.GetBytes));
            what = isText
                ? Reduce(what, path, Encoding.UTF8.GetString(what.Changed[path]).EnumerateRunes().Select(rune => Encoding.UTF8.GetBytes(rune.ToString())).ToList())
                : Reduce(what, path, what.Changed[path].Select(b => new[] { b }).ToList());
        }

        return what;
    }

    /// <summary>Leaves out pieces, half of them at once and then ever fewer.</summary>
    private FuzzCase Reduce(FuzzCase what, string path, List<byte[]> pieces)
    {
        for (var size = Math.Max(1, pieces.Count / 2); size > 0; size /= 2)
        {
            for (var at = 0; at < pieces.Count && left > 0;)
            {
                List<byte[]> fewer = [.. pieces[..at], .. pieces[Math.Min(at + size, pieces.Count)..]];
                var smaller = what.With(path, [.. fewer.SelectMany(piece => piece)]);
                if (Fails(smaller)) (what, pieces) = (smaller, fewer);
                else at += size;
            }
        }

        return what;
    }

    private bool Fails(FuzzCase what) => left-- > 0 && fails(what);
}
