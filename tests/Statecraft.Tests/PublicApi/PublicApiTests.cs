using System.Collections.Immutable;
using System.Reflection;
using Statecraft.Core;

namespace Statecraft.Tests.PublicApi;

/// <summary>What programs can call. A change of it is a change of the snapshot, and is seen in review; a record more or less is not one.</summary>
public class PublicApiTests
{
    private static readonly Assembly Dataset = typeof(Country).Assembly;

    private static readonly string Text = PublicApiText.Of(Dataset.GetExportedTypes());

    [Fact]
    public Task Public_API() => Verifier.Verify(Text);

    [Fact]
    public void A_member_that_is_named_after_a_record_is_not_in_it()
    {
        Assert.Contains(nameof(Countries.Azerbaijan), RecordMembers.Of(typeof(Countries)));
        Assert.Contains(nameof(Officials.HeydarAliyev), RecordMembers.Of(typeof(Officials)));
        Assert.DoesNotContain("Azerbaijan", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("HeydarAliyev", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Obsolete", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_other_public_member_is()
    {
        foreach (var type in Dataset.GetExportedTypes())
        {
            Assert.Contains($" {type.Name}", Text, StringComparison.Ordinal);
            var records = RecordMembers.Of(type);
            Assert.All(
                type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(IsWritten),
                member => Assert.True(records.Contains(member.Name) || IsInText(member.Name), $"{type.Name}.{member.Name}"));
        }
    }

    [Fact]
    public void Every_record_of_a_kind_with_members_has_one_and_each_gives_its_own()
    {
        foreach (var type in (Type[])[typeof(Countries), typeof(Officials)])
        {
            var names = RecordMembers.Of(type);
            Assert.True(names.Count >= ((IReadOnlyCollection<object>)type.GetProperty("All")!.GetValue(null)!).Count);
            Assert.All(names, name => Assert.True(IsOf((IRecord)type.GetProperty(name)!.GetValue(null)!, name), name));
        }
    }

    [Fact]
    public void A_property_by_hand_that_gives_a_record_is_in_it() => Assert.Equal(
        """
        namespace Statecraft.Tests.PublicApi
        {
            public static class Things
            {
                public static System.Collections.Generic.IReadOnlyList<Statecraft.Tests.PublicApi.Thing> All { get; }
                public static Statecraft.Tests.PublicApi.Thing Favourite { get; }
                public static Statecraft.Tests.PublicApi.Thing Oldest { get; }
                public static Statecraft.Tests.PublicApi.Thing? Find(string id) { }
            }
        }
        """.ReplaceLineEndings("\n"),
        PublicApiText.Of(typeof(Things)));

    [Fact]
    public void Where_records_have_no_members_no_property_is_one()
    {
        Assert.Empty(RecordMembers.Of(typeof(Sources)));
        Assert.Contains(" TheLamp { get; }", PublicApiText.Of(typeof(LooseThings)), StringComparison.Ordinal);
    }

    private static bool IsOf(IRecord record, string name) => RecordMembers.NameOf(record.Id) == name
        || ((ImmutableArray<string>)record.GetType().GetProperty("FormerIds")!.GetValue(record)!).Select(RecordMembers.NameOf).Contains(name);

    private static bool IsInText(string name) =>
        Text.Contains($" {name} ", StringComparison.Ordinal) || Text.Contains($" {name}(", StringComparison.Ordinal) || Text.Contains($" {name};", StringComparison.Ordinal);

    private static bool IsWritten(MemberInfo member) => member is not (MethodBase { IsSpecialName: true } or FieldInfo { IsSpecialName: true }) && !member.Name.Contains('<', StringComparison.Ordinal);
}
