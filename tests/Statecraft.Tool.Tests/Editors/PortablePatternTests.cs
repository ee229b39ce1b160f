using Statecraft.Tool.Editors;

namespace Statecraft.Tool.Tests.Editors;

public class PortablePatternTests
{
    [Theory]
    [InlineData("[A-Z]{2}")]
    [InlineData("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")]
    [InlineData("Q[0-9]+|P[0-9]+")]
    [InlineData(@"https?://.*\{page\}.*")]
    [InlineData("(?:a|b)-[^c]")]
    public void What_means_the_same_everywhere_is_kept_and_matches_the_whole(string pattern) => Assert.Equal($"^(?:{pattern})$", PortablePattern.Whole(pattern));

    [Theory]
    [InlineData(@"\d")]
    [InlineData(@"\w+")]
    [InlineData(@"\p{Lu}")]
    [InlineData("(?i)a")]
    [InlineData("(?<name>a)")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("[[:alpha:]]")]
    [InlineData("[]a]")]
    [InlineData("[^]a]")]
    public void What_may_mean_another_thing_in_an_editor_is_left_out(string pattern) => Assert.Null(PortablePattern.Whole(pattern));
}
