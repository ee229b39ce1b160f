using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

namespace Statecraft.Packages.Tests.OwnData;

/// <summary>The dataset on ours that the first page of the repository shows.</summary>
public sealed class OnOursTests(Packed packed)
{
    private readonly Readme readme = new(".", "Your own data, on ours");

    [Fact]
    public async Task Its_records_refer_to_ours_and_ours_lead_back_to_them()
    {
        using var project = Seminars();
        project.Write("Same.cs", """
            using System.Runtime.CompilerServices;
            using Statecraft;
            using Team;

            static class Same
            {
                [ModuleInitializer]
                internal static void Check()
                {
                    Seminar seminar = Seminars.All.Single();
                    if (seminar.Country != Countries.Azerbaijan || seminar.Visits.Any(visit => visit.Host != seminar.Country)) throw new InvalidOperationException("Others");
                    if (Countries.Azerbaijan.Seminars.Single() != seminar || Countries.Armenia.Seminars.Any()) throw new InvalidOperationException("The way back");
                }
            }
            """);
        Assert.Equal(readme.Outputs.Single(), (await project.Dotnet("run")).Succeeded().Output);
    }

    [Fact]
    public async Task What_is_no_record_of_ours_or_did_not_exist_then_fails_the_build_where_it_stands()
    {
        using var project = Seminars();
        const string Whole = "  - { id: two-visits, day: 2026-11-30, country: azerbaijan, visits: [netanyahu-azerbaijan-2016-12, liberman-azerbaijan-2018-09] }\n";
        project.Edit("data/seminars.yaml", Whole, """
              - { id: of-nowhere, day: 2026-11-30, country: azerbajan, visits: [netanyahu-azerbaijan-2016-12] }
              - { id: of-no-visit, day: 2026-11-30, country: azerbaijan, visits: [netanyaho-azerbaijan-2016-12] }
              - { id: too-early, day: 1999, country: south-sudan, visits: [netanyahu-azerbaijan-2016-12] }

            """);
        (await project.Dotnet("build")).Failed()
            .Says("seminars.yaml(3,49): error STC4003: There is no country 'azerbajan'; did you mean 'azerbaijan'?")
            .Says("seminars.yaml(4,71): error STC4003: There is no visit 'netanyaho-azerbaijan-2016-12'; did you mean 'netanyahu-azerbaijan-2016-12'?")
            .Says("seminars.yaml(5,42): error STC4005: 1999 is certainly outside the lifespan of 'south-sudan', 2011/..");
    }

    /// <summary>The page names two packages; the third one comes along.</summary>
    private TemporaryProject Seminars()
    {
        var project = new TemporaryProject(packed, readme.Program, "Statecraft", "Statecraft.Generator");
        foreach (var (path, text) in readme.Files) project.Write(path, text);
        return project;
    }
}
