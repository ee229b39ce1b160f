using Statecraft.Import.Upstream;

namespace Statecraft.Import.Tests.Upstream;

public sealed class PocomTests
{
    [Fact]
    public void A_person_is_read_as_the_file_says_with_white_space_as_one_space()
    {
        var person = PocomPerson.Read(Write("""
            <person>
              <id>one-official</id>
              <persName><surname>One</surname><forename>Official
                  A.</forename><genName>Jr.</genName><altname>O. A. One</altname><altname/></persName>
              <birth>1901</birth><death/>
              <old-ids><old-id>one-o</old-id></old-ids>
            </person>
            """));

        Assert.Equal(("one-official", "One", "Official A.", "Jr.", "1901", null), (person.Slug, person.Surname, person.Forename, person.Generation, person.Birth, person.Death));
        Assert.Equal(["O. A. One"], person.AlternateNames);
        Assert.Equal(["one-o"], person.OldSlugs);
    }

    [Fact]
    public void A_mission_has_its_chiefs_and_those_who_were_only_nominated()
    {
        var post = PocomPost.Read(
            Write("""
                <country-mission>
                  <territory-id>serbia</territory-id>
                  <chiefs>
                    <mission-note><text>Something</text></mission-note>
                    <chief>
                      <id>rs-1903-one-01</id><person-id>one-official</person-id><role-title-id>ambassador-e-p</role-title-id>
                      <contemporary-territory-id>serbia</contemporary-territory-id>
                      <started><date>1904-05-09</date><note>About</note></started><ended><date/><note/></ended>
                    </chief>
                  </chiefs>
                  <other-nominees>
                    <chief><id>rs--two-01</id><person-id>two-official</person-id><role-title-id>ambassador-e-p</role-title-id></chief>
                  </other-nominees>
                </country-mission>
                """),
            PocomPostKind.Country);

        Assert.Equal(("serbia", PocomPostKind.Country), (post.Id, post.Kind));
        Assert.Equal([("rs-1903-one-01", false), ("rs--two-01", true)], post.Tenures.Select(tenure => (tenure.Id, tenure.IsNominee)));
        Assert.Equal(new PocomEvent("1904-05-09", "About"), post.Tenures[0].Started);
        Assert.Equal(default, post.Tenures[0].Ended);
    }

    [Fact]
    public void What_is_missing_is_said_with_the_file_and_the_element()
    {
        var path = Write("<person><id>one-official</id><persName><surname>One</surname></persName></person>");

        var problem = Assert.Throws<InvalidDataException>(() => PocomPerson.Read(path));

        Assert.Contains(Path.GetFileName(path), problem.Message, StringComparison.Ordinal);
        Assert.Contains("<persName> has no <forename>", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_XML_is_said_with_its_name()
    {
        var path = Write("<person>");

        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => PocomPerson.Read(path)).Message, StringComparison.Ordinal);
    }

    internal static string Write(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        return path;
    }
}
