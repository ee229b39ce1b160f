using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Example.Zoo;
using Statecraft.Core;

/// <summary>Records as JSON: every type of the schema, single, optional and in lists.</summary>
public static class Json
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions Resolved = new() { TypeInfoResolver = Dataset.JsonTypeInfoResolver };

    private static readonly JsonSerializerOptions[] All =
    [
        JsonSerializerOptions.Default, Web, Resolved,
        new(JsonSerializerDefaults.Web) { TypeInfoResolver = Dataset.JsonTypeInfoResolver, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper, NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
    ];

    public static void There_and_back()
    {
        foreach (var options in All)
        {
            Same(Animals.All, options);
            Same(Breeds.All, options);
            Same(Feedings.All, options);
            Same(Keepers.All, options);
            Same(Sheets.All, options);
        }
    }

    public static void Written()
    {
        var sheet = JsonSerializer.SerializeToElement(Sheets.Get("full"), Web);
        Check.Same("a-slug", sheet.GetProperty("slugOne").GetString());
        Check.Same("""["z","a","m"]""", sheet.GetProperty("slugMany").GetRawText());
        Check.Same("-2147483648", sheet.GetProperty("intOne").GetRawText());
        Check.Same("-12.3400", sheet.GetProperty("decimalOne").GetRawText());
        Check.Same("79228162514264337593543950335", sheet.GetProperty("decimalMany")[1].GetRawText());
        Check.Same("true", sheet.GetProperty("boolOne").GetRawText());
        Check.Same("\"0001-01-01\"", sheet.GetProperty("dateOne").GetRawText());
        Check.Same("[..2016-12]", sheet.GetProperty("edtfMaybe").GetString());
        Check.Same("300..500 million USD", sheet.GetProperty("measureMany")[0].GetString());
        Check.Same("https://example.org/ü", sheet.GetProperty("uriMany")[0].GetString());
        Check.Same("slugOne", sheet.GetProperty("fieldOne").GetString());
        Check.Same("""["all-eater","herbivore"]""", sheet.GetProperty("enumMany").GetRawText());
        Check.Same("""{"colour":"red","size":9,"inner":{"at":4,"by":null},"around":[{"at":5,"by":null},{"at":-6,"by":"ben"}]}""", sheet.GetProperty("nestedOne").GetRawText());
        Check.Same("ada", sheet.GetProperty("entityOne").GetString());
        Check.Same("""["ben","ada"]""", sheet.GetProperty("entityMany").GetRawText());
        Check.Same(JsonValueKind.Null, JsonSerializer.SerializeToElement(Sheets.Get("sparse"), Web).GetProperty("measureMaybe").ValueKind);
    }

    public static void What_is_not_written_is_as_in_a_new_record()
    {
        var record = JsonSerializer.Deserialize<Feeding>("""{"Portions":[{"What":"hay"}],"Animal":"zita","Id":"new"}""")!;
        Check.Same(new Feeding { Id = "new", Animal = Animals.Zita, Portions = [new Portion { What = Food.Hay }] }, record);
        Check.Same("1 portion", record.Portions[0].Amount.ToString());
        Check.Same(true, record.Portions[0].Leftover);
        // A former id leads to the record, and the ways back from what was read are those of the dataset.
        Check.Same(Animals.Zita, JsonSerializer.Deserialize<Feeding>("""{"Portions":[],"Animal":"sita","Id":"new"}""")!.Animal);
        Check.Same(Keepers.Ada.Wards.Count, JsonSerializer.Deserialize<Keeper>(JsonSerializer.Serialize(Keepers.Ada))!.Wards.Count);
    }

    public static void Ignored()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };
        var made = new Portion { What = Food.Hay };
        Check.Same("""{"What":"hay","Amount":"1 portion"}""", JsonSerializer.Serialize(made, options));
        Check.Same("""{"What":"meat","Amount":"2 kg","Leftover":false}""", JsonSerializer.Serialize(made with { What = Food.Meat, Amount = Measure.Parse("2 kg"), Leftover = false }, options));
        Check.Same("""{"At":0}""", JsonSerializer.Serialize(new Dot { At = 0 }, options));
    }

    public static void Enums_alone_and_as_keys()
    {
        Check.Same("\"all-eater\"", JsonSerializer.Serialize(Diet.AllEater));
        Check.Same("""{"all-eater":1}""", JsonSerializer.Serialize(new Dictionary<Diet, int> { [Diet.AllEater] = 1 }));
        Check.Same(1, JsonSerializer.Deserialize<Dictionary<Diet, int>>("""{"all-eater":1}""")![Diet.AllEater]);
        Check.Same("[null,\"herbivore\"]", JsonSerializer.Serialize(new Diet?[] { null, Diet.Herbivore }));
        // A converter of the program comes before ours, as everywhere.
        var own = new JsonSerializerOptions { TypeInfoResolver = Dataset.JsonTypeInfoResolver, Converters = { new JsonStringEnumConverter() } };
        Check.Same("\"AllEater\"", JsonSerializer.Serialize(Diet.AllEater, own));
    }

    private static void Same<T>(IReadOnlyList<T> records, JsonSerializerOptions options)
        where T : class, IRecord
    {
        foreach (var record in records)
        {
            var json = JsonSerializer.Serialize(record, options);
            var read = JsonSerializer.Deserialize<T>(json, options)!;
            Check.Same(record, read);
            Check.Same(json, JsonSerializer.Serialize(read, options));
        }
    }
}
