using Minutes.Documents;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class HiddenLineTests
{
    [Theory]
    [InlineData("```\n@a\n\n@b\n```\n", 5)]
    [InlineData("```\n@a\n\n@b\n", 4)]
    [InlineData("~~~~\n@a\n~~~\n@b", 4)]
    [InlineData("```", 1)]
    public void A_fence_hides_what_stands_in_it_to_its_end_or_the_end_of_the_text(string text, int hidden)
    {
        var document = Read(text);
        Assert.Equal(hidden, document.Lines.Count(line => line.Kind is LineKind.Hidden));
        Assert.Empty(document.Handles);
    }

    [Fact]
    public void A_fence_that_stays_open_in_an_item_ends_with_the_item() =>
        Assert.Equal("c", Assert.Single(Read("* a\n  ```\n  @b\n\n  @b\n* @c\n").Handles).Login);

    [Fact]
    public void Digits_of_other_scripts_make_no_date() => Assert.Null(WrittenDate.FirstIn("202५-03-08, 8 March 202५, ०८.03.2023"));

    private static MinutesDocument Read(string text) => MinutesDocument.Read(SourceText.From("a.md", text)).Value!;
}
