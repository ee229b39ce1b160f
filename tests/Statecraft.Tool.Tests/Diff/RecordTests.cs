namespace Statecraft.Tool.Tests.Diff;

public sealed class RecordTests : IDisposable
{
    private readonly TwoStates states = new();

    public void Dispose() => states.Dispose();

    [Fact]
    public void What_refers_to_a_renamed_record_has_not_changed()
    {
        states.Edit(("id: west, former-ids: [sunset]", "id: ponente, former-ids: [sunset, west]"));
        Assert.Equal(["> west → ponente"], states.Lines());
        states.Edit(("next: west", "next: ponente"));
        Assert.Equal(["> west → ponente"], states.Lines());
    }

    [Fact]
    public void A_renamed_record_can_have_changed_too()
    {
        states.Edit(("id: mole, name: Mole", "id: pier, former-ids: [mole], name: Pier"));
        Assert.Equal(["> mole → pier", "~ pier", "~ name: Mole → Pier"], states.Lines());
    }

    [Fact]
    public void A_record_can_get_the_id_back_that_it_had()
    {
        states.Edit(("id: west, former-ids: [sunset]", "id: sunset, former-ids: [west]"));
        Assert.Equal(["> west → sunset"], states.Lines());
    }

    [Fact]
    public void Two_records_that_become_a_third_are_merged()
    {
        states.Edit(("id: west, former-ids: [sunset]", "id: both, former-ids: [sunset, west, mole]"), ("  - { id: mole, name: Mole }", ""));
        Assert.Equal(["& mole into both", "& west into both", "+ both"], states.Lines());
    }

    [Fact]
    public void A_former_id_that_means_another_record_is_lost()
    {
        states.Edit(("former-ids: [sunset], ", ""), ("id: mole", "id: mole, former-ids: [sunset]"));
        Assert.Equal(["? sunset stood for west and stands for mole now"], states.Lines());
    }

    [Fact]
    public void What_referred_to_a_record_that_is_gone_is_named()
    {
        states.Write("old", "data.yaml", TwoStates.Data + "\n  - { id: pier, name: Pier, next: mole, berths: [{ name: One, keeper: mole }] }\n  - { id: quay, name: Quay, next: mole }");
        states.Write("new", "data.yaml", TwoStates.Data.Replace("  - { id: mole, name: Mole }", "  - { id: pier, name: Pier }", StringComparison.Ordinal));
        Assert.Equal(
            [
                "- mole",
                "- quay",
                "! berths.keeper of harbours pier was mole",
                "! next of harbours pier was mole",
                "! next of harbours quay, which is gone too, was mole",
                "~ pier",
                "- next: mole",
                "- berths: { name: One, keeper: mole }",
            ],
            states.Lines());
    }

    [Fact]
    public void A_part_of_a_list_is_known_by_what_it_is_about()
    {
        states.Edit(("[One, { name: Two, length: 30 }]", "[{ name: Two, length: 31 }, Three, One]"));
        Assert.Equal(["~ east", "~ berths[Two].length: 30 → 31", "+ berths: { name: Three }", "~ berths in another order"], states.Lines());
    }

    [Fact]
    public void Two_parts_about_the_same_are_known_by_their_place()
    {
        states.Edit(("[One, { name: Two, length: 30 }]", "[{ name: One, length: 9 }, { name: One, length: 8 }, { name: Two, length: 30 }]"));
        Assert.Equal(["~ east", "+ berths[1].length: 9", "+ berths: { name: One, length: 8 }"], states.Lines());
    }

    [Fact]
    public void A_border_that_is_written_on_the_other_side_is_the_same()
    {
        states.Edit((", near: [east]", ""), ("name: East", "near: [west], name: East"));
        Assert.Equal("no difference\nrelease: none\n", states.Text());
    }

    [Fact]
    public void A_new_field_is_named_where_somebody_wrote_it()
    {
        states.Edit(("fields:\n  name:", "fields:\n  light: { type: bool, default: false }\n  name:"), ("name: Mole", "name: Mole, light: true"));
        Assert.Equal(["~ mole", "+ light: true"], states.Lines());
    }

    [Fact]
    public void Long_texts_are_shown_from_where_they_differ()
    {
        var same = new string('x', 500);
        states.Write("old", "data.yaml", TwoStates.Data.Replace("name: Mole", $"name: {same} one {same}", StringComparison.Ordinal));
        states.Edit(("name: Mole", $"name: {same} two {same}"));
        var line = states.Lines()[1];
        Assert.StartsWith($"~ name: …{new string('x', 39)} one xxx", line, StringComparison.Ordinal);
        Assert.Contains($" → …{new string('x', 39)} two xxx", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 200, 350);
    }

    [Fact]
    public void What_a_terminal_would_obey_is_written_as_numbers()
    {
        states.Edit(("name: Mole", "name: \"a\\e[31m\\u202Eb\\tc\\U000E0041\""));
        Assert.DoesNotContain('\u001b', states.Diff().Output);
    }

    [Fact]
    public void Sixteen_thousand_records_take_a_few_seconds()
    {
        foreach (var state in new[] { "old", "new" })
            states.Write(state, "more.yaml", "harbours:\n" + string.Concat(Enumerable.Range(0, 16_000).Select(i =>
                $"  - {{ id: h{i}, name: {state}, next: east, berths: [{state}, {{ name: b, length: {i % 90} }}], aliases: [a{i}, b] }}\n")));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.StartsWith("16000 records changed\nrelease: patch", states.Text(), StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }
}
