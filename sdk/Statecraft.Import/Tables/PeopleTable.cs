using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Statecraft.Import.Tables;

/// <summary>Someone of a source, and who that is in the data.</summary>
/// <param name="Source">The source: <c>pocom</c>, <c>executive</c>, <c>wikidata</c>, <c>travels</c>.</param>
/// <param name="Key">The id there.</param>
/// <param name="Official">Our id.</param>
/// <param name="Name">The name that we show.</param>
internal sealed record PersonRow(string Source, string Key, string Official, string Name);

/// <summary>Who is who (<c>data/import/people.csv</c>), reviewed by people: it gives an id and a name once and for ever.</summary>
internal sealed class PeopleTable
{
    private readonly FrozenDictionary<(string, string), PersonRow> byKey;

    private PeopleTable(ImmutableArray<PersonRow> rows)
    {
        Rows = rows;
        byKey = rows.ToFrozenDictionary(row => (row.Source, row.Key));
    }

    public ImmutableArray<PersonRow> Rows { get; }

    public static PeopleTable Of(IEnumerable<PersonRow> rows) => new([.. rows]);

    public static PeopleTable Read(string path)
    {
        return new([.. CsvTable.Read(path, Row)]);

        PersonRow Row(Func<string, string?> cell)
        {
            return new PersonRow(Needed("source"), Needed("key"), Needed("official"), Needed("name"));

            string Needed(string column) => cell(column) ?? throw new InvalidDataException($"{path}: a row has no {column}.");
        }
    }

    public PersonRow? Find(string source, string key) => byKey.GetValueOrDefault((source, key));

    /// <summary>Who made a journey: presidents have slugs of their own there, one of which is another man's in <c>pocom</c>.</summary>
    public PersonRow? FindTraveller(string slug) => Find("travels", slug) ?? Find("pocom", slug);
}
