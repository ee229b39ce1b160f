namespace Company.Space;
#if (countries)

using Statecraft;
#endif

static class Program
{
    static void Main()
    {
        // A member for each river, for the schema says `members: true`; a way back, cut by time.
        foreach (Bridge bridge in Rivers.Thames.Bridges.During(1850, 1900))
            Console.WriteLine($"{bridge.Name}: opened {bridge.Opened}, {bridge.Length?.ToString() ?? "length unknown"}");

        Bridge? chain = Bridges.Find("szechenyi-chain-bridge");
        Console.WriteLine($"{chain?.Name}: a {chain?.Kind} bridge over the {chain?.River.Name}");
#if (countries)

        // The reference is a record of the package Statecraft, and the way back an extension of it.
        Console.WriteLine($"{chain?.Country.Name}: {Countries.Hungary.Bridges.Count} bridge, {Countries.Hungary.Officials.Count} officials");
#endif
    }
}
