#pragma warning disable IDE0130 // The names are those of the package that can take the place of this folder.
namespace VerifyTests;

/// <summary>What Verify.SourceGenerators wants to be called once; here there is nothing to set up.</summary>
internal static class VerifySourceGenerators
{
    public static void Initialize()
    {
    }
}
