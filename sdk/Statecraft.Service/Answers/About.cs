using System.Collections.Immutable;
using Statecraft.Core;

namespace Statecraft.Service.Answers;

/// <summary>What the service says of the data as a whole.</summary>
internal sealed record About(string Name, string Version, string Licence, string Summary, string ContentHash, ImmutableArray<RecordCount> Counts);
