namespace Statecraft.Tool.Diff;

/// <summary>
/// What kind of release a change makes, by the version pattern of Data Package, which goes by what others can rely on. It says that a new field is
/// major; here it is minor, as long as nobody has to write it, for records and tables are read by the names of their fields.
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
        The release that it makes, by the version pattern of Data Package:
          major  a record, an id, a kind, field, enum member or unit is gone; two records became one; a field has another type, order or meaning, must
                 be written, or may hold less
          minor  records, ids, values, kinds, fields, enum members or units are new; an id was changed and stands in former-ids; a field may hold more
          patch  values or descriptions were corrected
        One thing differs from the pattern: a new field is minor and not major, unless it must be written, for fields are read by their names.
        """;

    public static string Word(Release release) => release switch
    {
        Release.Major => "major",
        Release.Minor => "minor",
        Release.Patch => "patch",
        _ => "none",
    };
}
