namespace Statecraft.Tool.Diff;

/// <summary>
/// What kind of release a change makes, by the version pattern of Data Package (https://datapackage.org/recipes/data-package-version/), which goes by
/// what others can rely on. It says that a new field is major; here it is minor, as long as nobody has to write it, for records and tables are read by
/// the names of their fields.
/// </summary>
internal enum Release
{
    /// <summary>Nothing that a reader could see.</summary>
    None,

    /// <summary>Values and descriptions were corrected.</summary>
    Patch,

    /// <summary>Something was added, and what was there still works.</summary>
    Minor,

    /// <summary>Something on which others rely is gone or means something else.</summary>
    Major,
}

/// <summary>The rule in words, for the help.</summary>
internal static class ReleaseRule
{
    public const string Text = """
        Releases, by the version pattern of Data Package:
          major  A record, an id, a kind, a field, a member of an enum or a unit is gone; two
                 records became one; a field has another type, order or meaning, or may hold less.
          minor  Records, ids, values, kinds, fields, members of enums or units are new; a record
                 has another id, and the old one is in its former-ids; a field may hold more.
          patch  Values or descriptions were corrected.
        A new field that must be written is major. Any other is minor, which differs from the
        pattern: fields are read by their names here, and nobody is in the way of a new one.
        """;

    public static string Word(Release release) => release switch
    {
        Release.Major => "major",
        Release.Minor => "minor",
        Release.Patch => "patch",
        _ => "none",
    };
}
