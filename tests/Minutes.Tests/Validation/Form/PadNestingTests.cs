using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>What pads leave of a list.</summary>
public sealed class PadNestingTests
{
    [Theory]
    [InlineData("* a\n** b\n*** c\n** d\n* e", "* a\n  * b\n    * c\n  * d\n* e")]
    [InlineData("* a\n    * b\n** c\n*** d", "* a\n    * b\n    * c\n        * d")]
    [InlineData("- a\n-- b\n--- c d", "- a\n  - b\n    - c d")]
    [InlineData("1. a\n** b", "1. a\n   * b")]
    [InlineData("* a\n\n** b **bold** c", "* a\n\n  * b **bold** c")]
    [InlineData("+ a\n++ b c", "+ a\n  + b c")]
    [InlineData("* a\n**\tb", "* a\n  *\tb")]
    [InlineData("* a\n** b\n*** c\n**** d\n***** e\n****** f", "* a\n  * b\n    * c\n      * d\n        * e\n          * f")]
    [InlineData("* a\n** b\n\n#### c\n\n* d\n     * e\n* f\n** g", "* a\n     * b\n\n#### c\n\n* d\n     * e\n* f\n     * g")]
    [InlineData("* a\n   * b\n* c\n* d\n    * e\n* f\n** g", "* a\n   * b\n* c\n* d\n    * e\n* f\n    * g")]
    [InlineData("* a\n   * b\n** c\n\ntext\n\n* d\n    * e\n** f", "* a\n   * b\n   * c\n\ntext\n\n* d\n    * e\n    * f")]
    public void A_repeated_marker_tells_the_level(string lines, string mended) => AssertMended(lines, mended);

    [Theory]
    [InlineData("### Ferry\n** a")]
    [InlineData("### Ferry\n* a\n*** b")]
    public void Without_an_item_above_it_is_told_only(string lines)
    {
        var finding = Assert.Single(FindingsOf(lines));
        Assert.Equal((Severity.Warning, "the repeated marker means a deeper level, but no item stands above it that it could belong to", true), (finding.Severity, finding.Message, finding.Fix is null));
    }

    [Theory]
    [InlineData("* a\n*b is up\n* c", "* a\n* b is up\n* c")]
    [InlineData("\n-the ferry\n  - goes", "\n- the ferry\n  - goes")]
    [InlineData("* a\n  *@mira-k looks", "* a\n  * @mira-k looks")]
    [InlineData("*[the ferry](https://tide.example/)", "* [the ferry](https://tide.example/)")]
    [InlineData("-[ ] sail", "- [ ] sail")]
    [InlineData("+ the ferry\n+the gauge", "+ the ferry\n+ the gauge")]
    [InlineData("\n1.Ferry\n2.Gauge", "\n1. Ferry\n2. Gauge")]
    [InlineData("\n10)Ferry", "\n10) Ferry")]
    [InlineData("\n1)Ferry", "\n1) Ferry")]
    [InlineData("\n-the ferry\n-the gauge", "\n- the ferry\n- the gauge")]
    [InlineData("\n*https://tide.example/", "\n* https://tide.example/")]
    [InlineData("\n-A ferry", "\n- A ferry")]
    [InlineData("+the ferry\n+ the gauge", "+ the ferry\n+ the gauge")]
    public void A_glued_marker_gets_its_blank(string lines, string mended) => AssertMended(lines, mended);

    [Theory]
    [InlineData("\n• a\n• b", "\n* a\n* b")]
    [InlineData("\n•\u00a0 a", "\n* a")]
    [InlineData("\n– a\n– b", "\n- a\n- b")]
    [InlineData("- a\n\n• b\n", "- a\n\n- b\n")]
    [InlineData("\n• a\n- b\n", "\n- a\n- b\n")]
    [InlineData("\n•\ta\n", "\n* a\n")]
    [InlineData("+ a\n\n#### Ferry\n\n• b\n", "+ a\n\n#### Ferry\n\n+ b\n")]
    [InlineData("- a\n\n• b\n* c\n", "- a\n\n* b\n* c\n")]
    [InlineData("* a\n\n#### Ferry\n\n– b\n", "* a\n\n#### Ferry\n\n- b\n")]
    [InlineData("* a\no\tb", "* a\n* b")]
    [InlineData("* a\no b\no c", "* a\n* b\n* c")]
    [InlineData("* a\n\\* b\n* c", "* a\n* b\n* c")]
    public void A_foreign_bullet_becomes_one_that_Markdown_knows(string lines, string mended) => AssertMended(lines, mended);

    [Theory]
    [InlineData("* x\n  - y\n\n\n\ntext\n\n* a\n- b\n  more\n* c\n- d", "* x\n  - y\n\n\n\ntext\n\n* a\n  - b\n    more\n* c\n  - d")]
    public void Alternating_markers_are_indented_where_the_file_has_them_below(string lines, string mended) => AssertMended(lines, mended);

    [Theory]
    [InlineData("\ntext\n\n* a\n- b\n* c", Severity.Warning)]
    [InlineData("\ntext\n\n* a\n- b\n- c", Severity.Note)]
    [InlineData("\ntext\n\n* a\n  * b\n- c\n* d", Severity.Note)]
    public void Otherwise_alternating_markers_are_only_told(string lines, Severity severity)
    {
        var finding = Assert.Single(FindingsOf(lines));
        Assert.Equal((severity, true), (finding.Severity, finding.Fix is null));
    }

    [Theory]
    [InlineData("* a\n-> b\n=> c", "* a\n  -> b\n  => c")]
    [InlineData("1. a\n → b", "1. a\n   → b")]
    [InlineData("* a\n--> b\n⇒ c\n➜ d\n↳ e", "* a\n  --> b\n  ⇒ c\n  ➜ d\n  ↳ e")]
    public void A_fallen_arrow_goes_back_to_its_bullet(string lines, string mended)
    {
        AssertMended(lines, mended);
        Assert.Equal([Severity.Note], FindingsOf(lines).Select(finding => finding.Severity));
    }

    [Fact]
    public void Below_several_levels_a_fallen_arrow_is_only_told() => Assert.Null(Assert.Single(FindingsOf("* a\n  * b\n-> c")).Fix);

    [Theory]
    [InlineData("* a\n** b ** is bold")]
    [InlineData("**bold** text\n\n*emphasis* and *more*\n")]
    [InlineData("\n*emphasis over\ntwo lines*\n")]
    [InlineData("\n-- Mira\n")]
    [InlineData("* a\n-v is the option\n-o file too")]
    [InlineData("\ntext goes\n-on here")]
    [InlineData("\n-5 degrees, +1 for it\n+1\n*5 stars")]
    [InlineData("\n1.5 metres\n2.Quartal\n3.x is out")]
    [InlineData("* a\n\n-> b\n\n  -> c")]
    [InlineData("* a\n  -> b")]
    [InlineData("\n* @anna\n- @bert\n* @carla")]
    [InlineData("\n* a\n\n- b")]
    [InlineData("* a\n->> b\n=>= c\n->")]
    [InlineData("* a\n******* b")]
    [InlineData("\n++ a b\n")]
    [InlineData("\n1.F\n2.FERRY\n0.Ferry")]
    [InlineData("\n+the gauge")]
    [InlineData("\n-@ mira\n-[x\n*")]
    [InlineData("\n•a\n•")]
    [InlineData("```\n** a\n*b\n• c\n-> d\n```")]
    [InlineData("text\n– and more\n\n* a • b")]
    [InlineData("\n---\n***\n* * *\n")]
    [InlineData("* o projeto\no barco vai de novo")]
    [InlineData("* a\no barco e o cais")]
    [InlineData("the ferry goes again\\*\n\n\\* only in summer")]
    public void What_lost_nothing_is_nothing(string lines) => Assert.Empty(FindingsOf(lines).Select(finding => finding.Message));

    [Theory]
    [InlineData("* a\n** b\n** c", "2 repeated markers mean deeper levels, but Markdown does not know them")]
    [InlineData("* a\n*b is up", "the list marker has no blank behind it, so Markdown takes the line for text")]
    [InlineData("* a\n*b is up\n*c is up", "2 list markers have no blank behind them, so Markdown takes the lines for text")]
    [InlineData("\n• a", "Markdown does not know this bullet and takes the line for text")]
    [InlineData("\n• a\n• b", "Markdown does not know the bullets of 2 lines and takes them for text")]
    [InlineData("\ntext\n\n* a\n- b\n* c", "two kinds of markers alternate on one level, as if the level below had lost its indentation")]
    [InlineData("\ntext\n\n* a\n- b\n- c", "the list has two kinds of markers on one level")]
    [InlineData("* a\n-> b\n-> c", "the line has fallen out of the bullet above")]
    public void Each_kind_is_told_once(string lines, string message) => Assert.Equal(message, Assert.Single(FindingsOf(lines)).Message);

    private static void AssertMended(string lines, string mended) => Assert.Equal(Submitted.Saying(mended).Text, Submitted.Saying(lines).Mended("pad-nesting"));

    private static IEnumerable<Finding> FindingsOf(string lines) => Submitted.Saying(lines).Findings().Where(finding => finding.Rule.Name == "pad-nesting");
}
