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
    [InlineData("https://a.example/p/12https://a.example/p/12", "https://a.example/p/12")]
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
    [InlineData("see htt://a.example/1", "see http://a.example/1")]
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
    [InlineData("* see https://a.example/p/12https://a.example/p/13 again")]
    public void Where_the_characters_do_not_tell_nothing_is_changed(string line)
    {
        var finding = Assert.Single(Submitted.Saying(line).Findings(), finding => finding.Rule.Name == Rule);
        Assert.Equal((Severity.Warning, null), (finding.Severity, finding.Fix));
    }

    [Theory]
    [InlineData("* [gauge] (https://a.example/1) is up", "a blank between text and address: this is no link", "remove it")]
    [InlineData("* [gauge]\n  (https://a.example/1)", "a line ends between text and address: this is no link", "join the lines")]
    [InlineData("* (gauge)[https://a.example/1] is up", "the brackets are swapped, the text of a link stands in square ones", "swap them")]
    [InlineData("* [gauge][https://a.example/1]", "the address stands in square brackets", "write parentheses")]
    [InlineData("* (gauge)(https://a.example/1)", "the text of the link stands in parentheses", "write square brackets")]
    [InlineData("* (gauge](https://a.example/1)", "the text of the link does not begin with a square bracket", "write [")]
    [InlineData("* [gauge)(https://a.example/1)", "the text of the link does not end with a square bracket", "write ]")]
    [InlineData("* [gauge]{https://a.example/1}", "the address does not stand in parentheses", "write parentheses")]
    [InlineData("* [gauge](https://a.example/1]", "the address does not end with a parenthesis", "write )")]
    [InlineData("* [gauge|https://a.example/1]", "a bar stands between text and address", "write brackets")]
    [InlineData("* [gauge](https://a.example/1]) is up", "a bracket behind the address is too many", "remove it")]
    [InlineData("* [gauge](<https://a.example/1)", "only one angle bracket stands around the address", "remove it")]
    [InlineData("* [gauge]((https://a.example/1))", "a parenthesis is doubled", "remove one")]
    [InlineData("* [gauge](https://a.example/1)) is up", "a parenthesis behind the link is too many", "remove it")]
    [InlineData("* [[gauge](https://a.example/1) is up", "a bracket in front of the link is too many", "remove it")]
    [InlineData("* [gauge]](https://a.example/1) is up", "a bracket in front of the address is too many", "remove it")]
    [InlineData("* [gauge](https://a.example/1)] is up", "a bracket behind the link is too many", "remove it")]
    [InlineData("* see https://a.example/1) and go", "a parenthesis behind the address is too many", "remove it")]
    [InlineData("* \\[gauge\\](https://a.example/1)", "backslashes stand in front of the brackets: this is no link", "remove them")]
    [InlineData("* [gauge]https://a.example/1) is up", "the parenthesis in front of the address is missing", "write (")]
    [InlineData("* [gauge]https://a.example/1 is up", "the address does not stand in parentheses: this is no link", null)]
    [InlineData("* [gauge(https://a.example/1) is up", "the bracket behind the text of the link is missing", "write ]")]
    [InlineData("* gauge](https://a.example/1) is up", "the bracket in front of the text of the link is missing", "write [")]
    [InlineData("* <https://a.example/1 is up", "the angle bracket behind the address is missing", "write >")]
    [InlineData("* https://a.example/1> is up", "the angle bracket in front of the address is missing", "write <")]
    [InlineData("* [https://a.example/1 gauge] is up", "the address stands in front of the text: this is no link of Markdown", null)]
    [InlineData("* <https://a.example/1|gauge> is up", "a link as chats write it: this is none of Markdown", null)]
    [InlineData("* ! [gauge](gauge.png)", "a blank behind the exclamation mark: this is no picture", "remove it")]
    [InlineData("* ![gauge](https://a.example/1.png =300x)", "GitHub shows no picture whose size stands behind the address", "remove the size")]
    [InlineData("* [](https://a.example/1)", "the link has no text: nobody sees it", null)]
    [InlineData("* [gauge](https://a.example/1.)", "the sign behind the address belongs to the sentence", "remove it")]
    [InlineData("* [gauge](\"https://a.example/1\")", "quotes stand around the address", "remove them")]
    [InlineData("* [gauge](ht tps://a.example/1)", "a blank stands in https", "remove it")]
    [InlineData("* [gauge](https://https://a.example/1)", "the address begins twice", "remove one https://")]
    [InlineData("* [gauge](https//a.example/1)", "the colon of https:// is missing", "write the colon")]
    [InlineData("* [gauge](https;//a.example/1)", "https:// is mistyped", "write ://")]
    [InlineData("* [gauge](https:/a.example/1)", "https:// has only one slash", "write //")]
    [InlineData("* [gauge](https:///a.example/1)", "https:// has too many slashes", "write //")]
    [InlineData("* [gauge](https:github.com/o/r)", "https:// has no slashes", "write //")]
    [InlineData("* [gauge](https: //a.example/1)", "a blank stands in https://", "remove it")]
    [InlineData("* [gauge](://a.example/1)", "the address has no scheme in front of ://", "write https://")]
    [InlineData("* [gauge](htps://a.example/1)", "“htps://” is no scheme", "write https://")]
    public void It_is_told_what_is_wrong_and_how_it_is_mended(string line, string message, string? title)
    {
        var finding = Assert.Single(Submitted.Saying(line).Findings(), finding => finding.Rule.Name == Rule);
        Assert.Equal((message, title), (finding.Message, finding.Fix?.Title));
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
    [InlineData("* https://web.archive.org/web/20260101000000/https://a.example/p/12 is up", "an archive has the address in its path")]
    [InlineData("* https://a.example/p?url=https://b.example/12 is up", "a question has the address for its answer")]
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
