namespace Statecraft.Tool.Diff.Sides;

/// <summary>Git could not do what was asked of it; the message is for whoever asked.</summary>
internal sealed class GitException(string message) : Exception(message);
