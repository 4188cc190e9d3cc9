using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>Characters that nobody sees.</summary>
public sealed class InvisibleCharacterTests
{
    [Theory]
    [InlineData("* the \u202enext ferry", "* the next ferry", Severity.Error, "an invisible character (U+202E) turns the direction of the text around")]
    [InlineData("* the \u2066next\u2069 ferry", "* the next ferry", Severity.Error, "2 invisible characters turn the direction of the text around")]
    [InlineData("* the next\u200b ferry", "* the next ferry", Severity.Warning, "an invisible character (U+200B) has no width")]
    [InlineData("* the ne\u200dxt f\u200cerry\ufeff", "* the next ferry", Severity.Warning, "3 invisible characters have no width")]
    [InlineData("* the next\U000e0041 ferry", "* the next ferry", Severity.Warning, "an invisible character (U+E0041) has no width")]
    [InlineData("* the next\u2028ferry", "* the next ferry", Severity.Warning, "an invisible character (U+2028) has no width")]
    [InlineData("* the next fer\u00adry", "* the next ferry", Severity.Note, "an invisible character (U+00AD) is a soft hyphen")]
    [InlineData("*\u00a0the next ferry", "* the next ferry", Severity.Warning, "an invisible character (U+00A0) is a no-break space where Markdown needs a blank")]
    [InlineData("###\u00a0Ferry", "### Ferry", Severity.Warning, "an invisible character (U+00A0) is a no-break space where Markdown needs a blank")]
    [InlineData("* a\n\u00a0\u00a0* b", "* a\n  * b", Severity.Warning, "2 invisible characters are no-break spaces where Markdown needs blanks")]
    [InlineData("* [ ]\u00a0sail", "* [ ] sail", Severity.Warning, "an invisible character (U+00A0) is a no-break space where Markdown needs a blank")]
    [InlineData("`code\u200b`", "`code`", Severity.Warning, "an invisible character (U+200B) has no width")]
    [InlineData("* the \u202anext\u202b f\u202ce\u202dr\u2067r\u2068y", "* the next ferry", Severity.Error, "6 invisible characters turn the direction of the text around")]
    [InlineData("* a\u061cb\u180ec\u2060d\u2064e\ufffaf", "* abcdef", Severity.Warning, "5 invisible characters have no width")]
    [InlineData("* the \u2029next", "* the next", Severity.Warning, "an invisible character (U+2029) has no width")]
    [InlineData("* the\u2029 next", "* the next", Severity.Warning, "an invisible character (U+2029) has no width")]
    [InlineData("* the next\u2029ferry", "* the next ferry", Severity.Warning, "an invisible character (U+2029) has no width")]
    [InlineData("* a\u00adb\u00adc", "* abc", Severity.Note, "2 invisible characters are soft hyphens")]
    [InlineData("* 5\u200d\u2192", "* 5\u2192", Severity.Warning, "an invisible character (U+200D) has no width")]
    [InlineData("* \u2192\u200db", "* \u2192b", Severity.Warning, "an invisible character (U+200D) has no width")]
    [InlineData("* \U0001f468\u200cb", "* \U0001f468b", Severity.Warning, "an invisible character (U+200C) has no width")]
    [InlineData("* the \U0001f468\U000e0067\U000e007f", "* the \U0001f468", Severity.Warning, "2 invisible characters have no width")]
    [InlineData("-\u2003ferry", "- ferry", Severity.Warning, "an invisible character (U+2003) is a no-break space where Markdown needs a blank")]
    [InlineData("1.\u202fferry", "1. ferry", Severity.Warning, "an invisible character (U+202F) is a no-break space where Markdown needs a blank")]
    [InlineData(">\u00a0ferry", "> ferry", Severity.Warning, "an invisible character (U+00A0) is a no-break space where Markdown needs a blank")]
    [InlineData("* [x]\u00a0sail", "* [x] sail", Severity.Warning, "an invisible character (U+00A0) is a no-break space where Markdown needs a blank")]
    [InlineData("* [X]\u00a0sail", "* [X] sail", Severity.Warning, "an invisible character (U+00A0) is a no-break space where Markdown needs a blank")]
    public void It_is_told_and_mended(string line, string mended, Severity severity, string message)
    {
        var submitted = Submitted.Saying(line);
        var finding = Assert.Single(submitted.Findings(), finding => finding.Rule.Name == "invisible-character");
        Assert.Equal((severity, message), (finding.Severity, finding.Message));
        Assert.Equal(Submitted.Saying(mended).Text, submitted.Mended("invisible-character"));
    }

    [Theory]
    [InlineData("* 10\u00a0cm higher, z.\u00a0B. at noon")]
    [InlineData("* a family \U0001f468\u200d\U0001f469\u200d\U0001f467 and a rainbow \U0001f3f3\ufe0f\u200d\U0001f308")]
    [InlineData("* the flag \U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f of England")]
    [InlineData("* Persian \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")]
    [InlineData("* Hindi \u0915\u094d\u200d\u0937")]
    [InlineData("### Ferry\u00a0")]
    [InlineData("* a \u2764\ufe0f\u200d\U0001f525 and \u26d3\u200d\u2764")]
    [InlineData("* Hebrew \u05d0\u200f, Khmer \u1780\u200c, Arabic \ufb1d\u200e and \ufe70\u200e")]
    [InlineData("\u00a0\u00a0\n* a")]
    [InlineData("* x\u00a0ferry")]
    public void A_character_that_is_needed_stays(string line) => Assert.Empty(Submitted.Saying(line).Found("invisible-character"));
}
