namespace Statecraft.Compiler.Foreign;

/// <summary>A kind of record of another dataset, as C# names it there. The names were validated: they are safe to be written into code.</summary>
/// <param name="Plural">The static class through which its records are found.</param>
internal sealed record ForeignType(string Namespace, string Name, string Plural)
{
    /// <summary>The type, from wherever it is named.</summary>
    public string FullName => $"global::{Namespace}.{Name}";

    /// <summary>The static class, from wherever it is named.</summary>
    public string Finder => $"global::{Namespace}.{Plural}";
}
