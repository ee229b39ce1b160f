// What the C# compiler looks for by name, and netstandard2.0 does not have. By hand: a generator of them wrote them in another order each time, and with it other bytes.
namespace System.Runtime.CompilerServices;

/// <summary>Lets a property be set while its object is made.</summary>
internal static class IsExternalInit;
