using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>A person who knows better says so beside the place.</summary>
public sealed class IgnoreCommentsTests
{
    private const string Mismatch = "* see [#13](https://github.com/open-tidepool/network/issues/12)";

    [Theory]
    [InlineData("<!-- minutes: ignore MIN050 it is the tracker's -->")]
    [InlineData("<!-- minutes: ignore min050 -->")]
    [InlineData("<!--minutes:ignore link-mismatch-->")]
    [InlineData("<!-- Minutes: Ignore MIN050: see a -> b -->")]
    [InlineData("<!-- minutes: ignore MIN061, MIN050 both are meant -->")]
    [InlineData("<!-- minutes: ignore copy, link-mismatch -->")]
    [InlineData("<!-- minutes: ignore MIN061 MIN050 -->")]
    public void A_comment_silences_a_rule_on_its_line(string comment) => Assert.Empty(Submitted.Saying($"{Mismatch} {comment}").Findings());

    [Theory]
    [InlineData("* see [#13](https://github.com/open-tidepool/network/issues/12) <!-- minutes: ignore MIN061 not this one -->")]
    [InlineData("* see [#13](https://github.com/open-tidepool/network/issues/12) <!-- minutes: ignore MIN061 because of MIN050 -->")]
    [InlineData("* see [#13](https://github.com/open-tidepool/network/issues/12) <!-- minutes: ignore MIN050")]
    [InlineData("* see [#13](https://github.com/open-tidepool/network/issues/12) minutes: ignore MIN050 -->")]
    [InlineData("* see [#13](https://github.com/open-tidepool/network/issues/12) <!-- minutes: ignored MIN050 -->")]
    [InlineData("* the lid <!-- minutes: ignore MIN050 -->\n* see [#13](https://github.com/open-tidepool/network/issues/12)")]
    public void Another_rule_or_another_line_is_not_silenced(string lines) => Assert.Single(Submitted.Saying(lines).Found("link-mismatch"));

    [Theory]
    [InlineData("<!-- minutes: ignore MIN050 -->\n* see [#13](https://github.com/open-tidepool/network/issues/12)")]
    [InlineData("<!-- minutes: ignore MIN050 -->\n\n* see [#13](https://github.com/open-tidepool/network/issues/12)")]
    [InlineData("<!-- minutes: ignore MIN050\n     the tracker's -->\n\n* see [#13](https://github.com/open-tidepool/network/issues/12)")]
    [InlineData("<!-- minutes: ignore MIN061 -->\n<!-- minutes: ignore MIN050 -->\n* see [#13](https://github.com/open-tidepool/network/issues/12)")]
    public void A_comment_alone_is_for_the_next_line_that_says_something(string lines)
    {
        Assert.Empty(Submitted.Saying(lines).Found("link-mismatch"));
        Assert.Single(Submitted.Saying($"{lines}\n* not [#13](https://github.com/open-tidepool/network/issues/12)").Found("link-mismatch"));
    }

    [Fact]
    public void Of_places_with_one_cause_only_the_silenced_one_is_left_out()
    {
        var finding = Assert.Single(Submitted.Saying("* one  \n* two \n* three <!-- minutes: ignore MIN086 --> ").Findings());
        Assert.Equal(("trailing-blanks", 2), (finding.Rule.Name, finding.Places.Count()));
    }

    [Theory]
    [InlineData("MIN999 gone", "there is no rule MIN999", "`minutes rules` lists them")]
    [InlineData("pad-lnk", "there is no rule pad-lnk", "did you mean pad-link?")]
    [InlineData("MIN061, MIN999", "there is no rule MIN999", "`minutes rules` lists them")]
    [InlineData("", "the comment names no rule, so it silences nothing", "write the rule's id behind `ignore`")]
    public void A_comment_that_silences_nothing_is_told(string words, string message, string advice)
    {
        var finding = Assert.Single(Submitted.Saying($"* the lid <!-- minutes: ignore {words} -->").Findings());
        Assert.Equal(("ignore-unknown", message, advice), (finding.Rule.Name, finding.Message, finding.Advice));
    }

    [Theory]
    [InlineData("MIN000 gone")]
    [InlineData("MIN061, the pad is public")]
    [InlineData("weekday copy of another one")]
    public void A_reason_is_no_rule(string words) => Assert.Empty(Submitted.Saying($"* the lid <!-- minutes: ignore {words} -->").Findings());

    [Fact]
    public void What_is_silenced_stays_hidden()
    {
        var found = Checker.Look(Submitted.Saying("* write to mira@tidepool.io <!-- minutes: ignore MIN070 public -->").Read());
        Assert.Empty(found.Findings);
        Assert.Single(found.Private);
    }
}
