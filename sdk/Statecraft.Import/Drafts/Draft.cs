using Statecraft.Import.Canonical;

namespace Statecraft.Import.Drafts;

/// <summary>A record as the conversion would write it.</summary>
/// <param name="Kind">The plural of its kind, as in a data file: <c>visits</c>.</param>
/// <param name="Key">What it was made from: the source and the upstream id, as <c>hs-visits/296</c>. It finds the record again when the id would be another one.</param>
/// <param name="Id">Its id.</param>
/// <param name="File">The data file that it belongs in, from the folder of the dataset.</param>
/// <param name="Fields">Its fields without the id, in the order of the schema.</param>
internal sealed record Draft(string Kind, string Key, string Id, string File, MapValue Fields);
