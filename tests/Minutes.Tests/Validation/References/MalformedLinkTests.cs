using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>MIN051: links that Markdown does not read as their writer meant them.</summary>
public sealed class MalformedLinkTests
{
    private const string Rule = "malformed-link";

    [Theory]
    [InlineData("* [gauge] (https://a.example/1) is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* [#12]  (https://a.example/1)", "* [#12](https://a.example/1)")]
    [InlineData("* [gauge]\t(https://a.example/1)", "* [gauge](https://a.example/1)")]
    [InlineData("* [ansible version 6:] (https://a.example/1", "* [ansible version 6:](https://a.example/1)")]
    [InlineData("* [notes] (../docs/2026-03-05.md)", "* [notes](../docs/2026-03-05.md)")]
    [InlineData("* ![gauge] (gauge.png)", "* ![gauge](gauge.png)")]
    [InlineData("* [gauge]\n  (https://a.example/1)", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge]\r\n  (https://a.example/1)", "* [gauge](https://a.example/1)")]
    public void Text_and_address_stand_together(string written, string meant) => AssertMended(written, meant);

    [Theory]
    [InlineData("* (gauge)[https://a.example/1] is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* see (the gauge)[https://a.example/1]", "* see [the gauge](https://a.example/1)")]
    [InlineData("* [gauge][https://a.example/1]", "* [gauge](https://a.example/1)")]
    [InlineData("* (gauge)(https://a.example/1)", "* [gauge](https://a.example/1)")]
    [InlineData("* (gauge](https://a.example/1)", "* [gauge](https://a.example/1)")]
    [InlineData("* {gauge](https://a.example/1)", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge)(https://a.example/1)", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge}(https://a.example/1)", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge]{https://a.example/1}", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge]<https://a.example/1>", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge](https://a.example/1]", "* [gauge](https://a.example/1)")]
    [InlineData("* ([gauge](https://a.example/1])", "* ([gauge](https://a.example/1))")]
    [InlineData("* ((gauge](https://a.example/1))", "* ([gauge](https://a.example/1))")]
    [InlineData("* (gauge (again))[https://a.example/1]: up", "* [gauge (again)](https://a.example/1): up")]
    [InlineData("* [gauge](https://a.example/1}.", "* [gauge](https://a.example/1).")]
    [InlineData("* [gauge|https://a.example/1]", "* [gauge](https://a.example/1)")]
    public void Brackets_are_of_the_right_kind(string written, string meant) => AssertMended(written, meant);

    [Theory]
    [InlineData("* [gauge](https://a.example/1", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge](https://a.example/1.", "* [gauge](https://a.example/1).")]
    [InlineData("* [gauge](https://a.example/1 is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* [gauge](https://a.example/1, [mast](https://a.example/2)", "* [gauge](https://a.example/1), [mast](https://a.example/2)")]
    [InlineData("* [gauge](https://a.example/1 (again)", "* [gauge](https://a.example/1) (again)")]
    [InlineData("* **[gauge](https://a.example/1**", "* **[gauge](https://a.example/1)**")]
    [InlineData("* [notes](20260304.md", "* [notes](20260304.md)")]
    [InlineData("* ![gauge](images/gauge.png", "* ![gauge](images/gauge.png)")]
    [InlineData("* [gauge]https://a.example/1) is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* [gauge(https://a.example/1) is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* gauge](https://a.example/1) is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* up (gauge](https://a.example/1))", "* up ([gauge](https://a.example/1))")]
    [InlineData("### gauge#12](https://a.example/1)", "### [gauge#12](https://a.example/1)")]
    [InlineData("* <https://a.example/1 is up", "* <https://a.example/1> is up")]
    [InlineData("* see <https://a.example/1.", "* see <https://a.example/1>.")]
    [InlineData("* https://a.example/1> is up", "* <https://a.example/1> is up")]
    public void What_is_missing_is_written(string written, string meant) => AssertMended(written, meant);

    [Theory]
    [InlineData("* [gauge]((https://a.example/1))", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge]((https://a.example/1)", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge](https://a.example/1)) is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* ([gauge](https://a.example/1))) is up", "* ([gauge](https://a.example/1)) is up")]
    [InlineData("* [gauge](https://a.example/1]) is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* [[gauge](https://a.example/1) is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* [gauge]](https://a.example/1) is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* [gauge](https://a.example/1)] is up", "* [gauge](https://a.example/1) is up")]
    [InlineData("* [gauge](https://a.example/1>)", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge](<https://a.example/1)", "* [gauge](https://a.example/1)")]
    [InlineData(@"* \[gauge\](https://a.example/1)", "* [gauge](https://a.example/1)")]
    [InlineData(@"* \[gauge\]\(https://a.example/1\)", "* [gauge](https://a.example/1)")]
    [InlineData("* see https://a.example/1) and go", "* see https://a.example/1 and go")]
    [InlineData("* [gauge](https://a.example/1.)", "* [gauge](https://a.example/1)")]
    [InlineData("* [gauge](\"https://a.example/1\")", "* [gauge](https://a.example/1)")]
    [InlineData("* ! [gauge](gauge.png)", "* ![gauge](gauge.png)")]
    [InlineData("* ![gauge](https://a.example/1.png =300x)", "* ![gauge](https://a.example/1.png)")]
    [InlineData("* ![gauge](https://a.example/1.png =300x200)", "* ![gauge](https://a.example/1.png)")]
    public void What_is_too_many_is_removed(string written, string meant) => AssertMended(written, meant);

    [Theory]
    [InlineData("[a](htps://a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](htttps://a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](hhttps://a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](httsp://a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](ttps://a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](://a.example/1)", "[a](https://a.example/1)")]
    [InlineData("<htpps://a.example/1>", "<https://a.example/1>")]
    [InlineData("see htp://a.example/1", "see http://a.example/1")]
    [InlineData("[a](https//a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](https:/a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](https:///a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](https;//a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](https//:a.example/1)", "[a](https://a.example/1)")]
    [InlineData(@"[a](https:\\a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](https:github.com/o/r)", "[a](https://github.com/o/r)")]
    [InlineData("[a](https: //a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](https:// a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](ht tps://a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](http s://a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a](https://https://a.example/1)", "[a](https://a.example/1)")]
    [InlineData("see http://https://a.example/1", "see https://a.example/1")]
    [InlineData("[a](github.com/o/r/issues/1)", "[a](https://github.com/o/r/issues/1)")]
    [InlineData("[a](www.a.example)", "[a](https://www.a.example)")]
    [InlineData("[a](docs.tidepool.org/gauge)", "[a](https://docs.tidepool.org/gauge)")]
    public void The_scheme_is_mended(string written, string meant) => AssertMended($"* {written} is up", $"* {meant} is up");

    [Theory]
    [InlineData("[a](https://github.com/o/r/ issues/12)", "[a](https://github.com/o/r/issues/12)")]
    [InlineData("[a](https://github.com/o/r /issues/12)", "[a](https://github.com/o/r/issues/12)")]
    [InlineData("[a](https://github.com/open-tide pool/r/pull/12)", "[a](https://github.com/open-tidepool/r/pull/12)")]
    [InlineData("[a](https://github.com/o/r/\n  issues/12)", "[a](https://github.com/o/r/issues/12)")]
    [InlineData("[a]( https://a.example/1)", "[a](https://a.example/1)")]
    [InlineData("[a]( https://a.example/1 )", "[a](https://a.example/1)")]
    public void Blanks_leave_an_address_where_the_pieces_belong_together(string written, string meant) => AssertMended($"* {written}", $"* {meant}");

    [Theory]
    [InlineData("* [gauge](https://a.example/my notes)")]
    [InlineData("* [gauge](https://a.example/1 and two)")]
    [InlineData("* [gauge]()")]
    [InlineData("* [gauge](https://)")]
    [InlineData("* [](https://a.example/1)")]
    [InlineData("* [gauge]https://a.example/1 is up")]
    [InlineData("* see the gauge](https://a.example/1)")]
    [InlineData("* (see the gauge](https://a.example/1))")]
    [InlineData("* [https://a.example/1 gauge] is up")]
    [InlineData("* <https://a.example/1|gauge> is up")]
    public void Where_the_characters_do_not_tell_nothing_is_changed(string line)
    {
        var finding = Assert.Single(Submitted.Saying(line).Findings(), finding => finding.Rule.Name == Rule);
        Assert.Equal((Severity.Warning, null), (finding.Severity, finding.Fix));
    }

    [Fact]
    public void Blanks_around_an_address_do_no_harm() =>
        Assert.Equal(Severity.Note, Assert.Single(Submitted.Saying("* [a]( https://a.example/1)").Findings(), finding => finding.Rule.Name == Rule).Severity);

    [Theory]
    [InlineData("- [x] (https://a.example/1) is done", "a task")]
    [InlineData("- [ ] (optional)", "a task")]
    [InlineData("* [note] (see above)", "a remark")]
    [InlineData("* [mast] (/etc/hosts)", "a remark")]
    [InlineData("* the gauge[^1] (https://a.example/1)", "a footnote")]
    [InlineData("* [1]: https://a.example/1", "a definition")]
    [InlineData("* f(x)[0] and a[0](x y)", "code without its marks")]
    [InlineData("* (see [gauge](https://a.example/1))", "parentheses around a link")]
    [InlineData("* (both [gauge](https://a.example/1),\n  [mast](https://a.example/2))", "parentheses over two lines")]
    [InlineData("* [see [gauge](https://a.example/1)]", "brackets around a link")]
    [InlineData("* [[gauge](https://a.example/1), [mast](https://a.example/2)]", "brackets around links")]
    [InlineData("* [a long\n  text](https://a.example/1)", "a text over two lines")]
    [InlineData("* [gauge](https://a.example/1 \"title\")", "a title")]
    [InlineData("* [gauge](https://a.example/1 'title')", "a title")]
    [InlineData("* [gauge](<https://a.example/my notes>)", "angle brackets keep blanks together")]
    [InlineData("* [gauge](https://a.example/1\n  )", "the parenthesis on the next line")]
    [InlineData("* [gauge](https://a.example/g_(tide))", "parentheses in an address")]
    [InlineData("* [12](https://a.example/1)[13](https://a.example/2)", "two links")]
    [InlineData("* [gauge](https://a.example/1) (https://a.example/2)", "a link, and an address in parentheses")]
    [InlineData("* PR (https://a.example/1)", "an address in parentheses")]
    [InlineData("* PR #12(https://a.example/1)", "an address in parentheses")]
    [InlineData("* https://web.archive.org/web/2020/https://a.example/1", "an address in another one")]
    [InlineData("* ![](https://a.example/1.png)", "a picture without a text")]
    [InlineData("* done! [gauge](gauge.png)", "the end of a sentence")]
    [InlineData("* `[gauge] (https://a.example/1)`", "code")]
    [InlineData("* http status, https: yes; HTTP://A.EXAMPLE", "words")]
    [InlineData("* ssh://a.example, sftp://a.example, ftp://a.example, hxxps://a.example", "other schemes")]
    [InlineData("* <a href=\"https://a.example/1\">gauge</a>", "HTML")]
    [InlineData("* a -> https://a.example/1 -> b", "arrows")]
    [InlineData("* (see the gauge,\n  https://a.example/1) is up", "a parenthesis that was opened on the line above")]
    [InlineData("* https://a.example/g_(tide), (https://a.example/1)", "parentheses in and around an address")]
    [InlineData("* [notes](20260304.md) and [up](#agenda)", "links within the archive")]
    public void Sound_text_is_left_alone(string lines, string because) => Assert.True(Submitted.Saying(lines).Found(Rule) is [], because);

    [Fact]
    public void An_address_too_long_to_read_is_left_alone() => Assert.Empty(Submitted.Saying($"* [a](https://a.example/{new string('1', 3000)}) is up").Found(Rule));

    private static void AssertMended(string written, string meant)
    {
        var submitted = Submitted.Saying(written);
        Assert.Equal(Submitted.Sound + meant + "\n", submitted.Mended(Rule));
        Assert.StartsWith("15:", Assert.Single(submitted.Found(Rule)), StringComparison.Ordinal);
    }
}
