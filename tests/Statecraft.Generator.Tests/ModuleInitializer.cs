using System.Runtime.CompilerServices;

namespace Statecraft.Generator.Tests;

internal static class ModuleInitializer
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();
}
