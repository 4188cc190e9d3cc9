using CsCheck;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>What holds for every text, however broken.</summary>
public sealed class MendingPropertyTests
{
    private static readonly Gen<string> Indentation = Gen.OneOf("", " ", "  ", "   ", "    ", "      ", "\t", " \t", "\u00a0 ", "> ");

    private static readonly Gen<string> Marker = Gen.OneOf(
        "* ", "- ", "+ ", "1. ", "2) ", "** ", "*** ", "-- ", "*", "-", "•  ", "– ", "-> ", "=> ", "##", "# ", "#### ", "- - ", "* 1. ", "-[ ] ", "```", "```yaml", "~~~", "<!-- ", "", "", "---", "*\u00a0", "*\t");

    private static readonly Gen<string> Words = Gen.OneOf(
        "the ferry", "the \u202eferry\u200b", "a\u0007b\u001b[1m", "K\u00c3\u00bcste", "*bold* **x**", "-->", "see `code`", "a@tide-works.de", "+49 30 5550 1234", "10.1.2.3", "fixes #12", "@a/b", "", "password: hunter22", "x\ufffd\ufeff", "\ud83d\ude00\u200d");

    private static readonly Gen<string> End = Gen.OneOf("\n", "\n", "\n", "\n\n", " \n", "  \n", "   \n", "\r\n", "\r", "\u00a0\n", "");

    private static readonly Gen<string> Texts = Gen.Select(Indentation, Marker, Words, End, (indentation, marker, words, end) => indentation + marker + words + end).Array[0, 14].Select(string.Concat);

    [Fact]
    public void What_is_mended_needs_no_more_mending() => Texts.SampleSeeded(text =>
    {
        var mended = Checker.Mend(new Submitted(text).Read(), IsOfForm);
        var again = Checker.Mend(mended.Submission, IsOfForm);
        Assert.Empty(mended.Left.Where(finding => IsOfForm(finding) && finding.Fix is not null).Select(finding => $"{finding.Rule.Name}: {finding.Advice}"));
        Assert.Equal(mended.Submission.Source.Text, again.Submission.Source.Text);
    });

    private static bool IsOfForm(Finding finding) => string.CompareOrdinal(finding.Rule.Id, "MIN070") >= 0 && string.CompareOrdinal(finding.Rule.Id, "MIN099") < 0;
}
