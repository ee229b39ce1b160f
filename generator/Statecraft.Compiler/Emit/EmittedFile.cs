namespace Statecraft.Compiler.Emit;

/// <summary>A file of generated code.</summary>
/// <param name="Name">Its name, <c>Visit.g.cs</c>.</param>
internal sealed record EmittedFile(string Name, string Text);
