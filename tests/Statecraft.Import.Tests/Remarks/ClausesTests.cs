using Statecraft.Import.Remarks;

namespace Statecraft.Import.Tests.Remarks;

public sealed class ClausesTests
{
    [Theory]
    [InlineData("Saw St. Louis; left May 3. Returned.", "Saw St. Louis|left May 3|Returned")]
    [InlineData("In the U.S. Sept. 3 for the U.N.", "In the US Sept. 3 for the UN")]
    [InlineData("Went to Akron (Ohio.) Left.", "Went to Akron (Ohio.)|Left")]
    public void A_point_ends_a_clause_save_after_an_abbreviation(string text, string clauses) => Assert.Equal(clauses, string.Join('|', Clauses.Of(text)));
}
