namespace Statecraft.Compiler.Emit;

/// <summary>A file of generated code.</summary>
/// <param name="Name">Its name, <c>Loan.g.cs</c>.</param>
/// <param name="Text">The code.</param>
public sealed record EmittedFile(string Name, string Text);
