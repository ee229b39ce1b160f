namespace Statecraft.Core.Text;

/// <summary>What somebody may have meant by a word that is not known.</summary>
static class Suggestion
{
    /// <summary>
    /// The known word that is nearest, by letters added, dropped, changed or swapped; null where none is near enough: one slip in words of up to
    /// five letters, one more for each three beyond. Among equals the first in ordinal order.
    /// </summary>
    public static string? For(string word, IEnumerable<string> known)
    {
        string? best = null;
        var bound = Math.Max(1, word.Length / 3);
        var row = new Rows(word.Length);
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > bound) continue;
            var distance = row.Distance(word, candidate, bound);
            if (distance > bound) continue;
            if (distance == bound && best is not null && string.CompareOrdinal(candidate, best) > 0) continue;
            (best, bound) = (candidate, distance);
        }

        return best;
    }

    /// <summary>The known words that are no farther than some slips from a word, each with its distance.</summary>
    public static IEnumerable<(string Word, int Distance)> Within(int slips, string word, IEnumerable<string> known)
    {
        var row = new Rows(word.Length);
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > slips) continue;
            var distance = row.Distance(word, candidate, slips);
            if (distance <= slips) yield return (candidate, distance);
        }
    }

    /// <summary>Three rows of the table of distances (optimal string alignment), kept for the next candidate.</summary>
    private sealed class Rows(int length)
    {
        private int[] before = new int[length + 1];
        private int[] last = new int[length + 1];
        private int[] now = new int[length + 1];

        /// <summary>The distance, or any number above the bound as soon as it is certain to be above.</summary>
        public int Distance(string word, string candidate, int bound)
        {
            for (var j = 0; j <= word.Length; j++) last[j] = j;
            for (var i = 1; i <= candidate.Length; i++)
            {
                var least = now[0] = i;
                for (var j = 1; j <= word.Length; j++) least = Math.Min(least, now[j] = Step(word, candidate, i, j));
                if (least > bound) return least;
                (before, last, now) = (last, now, before);
            }

            return last[word.Length];
        }

        private int Step(string word, string candidate, int i, int j)
        {
            var same = candidate[i - 1] == word[j - 1];
            var step = Math.Min(Math.Min(last[j], now[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && candidate[i - 1] == word[j - 2] && candidate[i - 2] == word[j - 1]) step = Math.Min(step, before[j - 2] + 1);
            return step;
        }
    }
}
