using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Control characters and broken encodings.</summary>
public sealed class ControlCharacterTests
{
    [Theory]
    [InlineData("* the next\b ferry", "* the next ferry", "15:11 a control character stands here")]
    [InlineData("* the \u001b[1;31mnext\u001b[0m ferry", "* the next ferry", "15:7 2 control characters stand here")]
    [InlineData("* the\u001b next\f\u007f\u0085 ferry", "* the next ferry", "15:6 4 control characters stand here")]
    [InlineData("* the captain\u0092s ferry \u0096 late", "* the captain’s ferry – late", "15:14 2 control characters stand here")]
    [InlineData("`the\b ferry`", "`the ferry`", "15:5 a control character stands here")]
    [InlineData("* die K\u00c3\u00bcste", "* die Küste", "15:8 a letter was spoilt by a wrong encoding")]
    [InlineData("* Gr\u00c3\u00b6\u00c3\u0178e", "* Größe", "15:5 2 letters were spoilt by a wrong encoding")]
    [InlineData("* Gr\u00c3\u00b6\u00c3\u009fe", "* Größe", "15:5 2 letters were spoilt by a wrong encoding")]
    [InlineData("* it\u00e2\u20ac\u2122s \u00e2\u2020\u2019 up", "* it’s → up", "15:5 2 letters were spoilt by a wrong encoding")]
    [InlineData("* done \u00f0\u0178\u017d\u2030", "* done 🎉", "15:8 a letter was spoilt by a wrong encoding")]
    [InlineData("* 12 \u00c2\u00b0C", "* 12 °C", "15:6 a letter was spoilt by a wrong encoding")]
    [InlineData("* K\u00c3\u0192\u00c2\u00bcste", "* Küste", "15:4 2 letters were spoilt by a wrong encoding")]
    [InlineData("* \u00ef\u00bb\u00bfferry", "* ferry", "15:3 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00c3\u20acb", "* a\u00c0b", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00c5\u00bfb", "* a\u017fb", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00e2\u20ac\u0090b", "* a\u2010b", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00e2\u201e\u00a2b", "* a\u2122b", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00e2\u2020\u0090b", "* a\u2190b", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00e2\u2021\u00bfb", "* a\u21ffb", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00e2\u201d\u20acb", "* a\u2500b", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00e2\u017e\u00bfb", "* a\u27bfb", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00f0\u0178\u0152\u20acb", "* a\ud83c\udf00b", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00f0\u0178\u00ab\u00bfb", "* a\ud83e\udeffb", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* a\u00ef\u00b8\u008fb", "* a\ufe0fb", "15:4 a letter was spoilt by a wrong encoding")]
    [InlineData("* \u0091a\u0092 \u0093b\u0094 c\u0097d", "* ‘a’ “b” c—d", "15:3 5 control characters stand here")]
    [InlineData("* \u0095 a\u0080", "*  a", "15:3 2 control characters stand here")]
    [InlineData("* \u001b[?25lon\u001b[", "* on[", "15:3 2 control characters stand here")]
    [InlineData("* \u001b[1;3 on", "* [1;3 on", "15:3 a control character stands here")]
    [InlineData("* \u001bM on", "* M on", "15:3 a control character stands here")]
    [InlineData("* \u001b[", "* [", "15:3 a control character stands here")]
    public void It_is_told_and_mended(string line, string mended, string finding)
    {
        Assert.Equal([finding], Submitted.Saying(line).Found("control-character"));
        Assert.Equal(Submitted.Saying(mended).Text, Submitted.Saying(line).Mended("control-character"));
    }

    [Fact]
    public void Control_characters_beside_spoilt_letters_are_told_for_themselves()
    {
        const string Line = "* K\u00c3\u0178ste\b, M\u00c3\u009fwe\u0085";
        Assert.Equal(["15:4 2 letters were spoilt by a wrong encoding", "15:9 2 control characters stand here"], Submitted.Saying(Line).Found("control-character"));
        Assert.Equal(Submitted.Saying("* Kßste, Mßwe").Text, Submitted.Saying(Line).Mended("control-character"));
    }

    [Fact]
    public void A_lost_character_is_only_told()
    {
        var finding = Assert.Single(Submitted.Saying("* die K\ufffdste, der Hafen\ufffd\ufffd").Findings());
        Assert.Equal(("a character was lost here by a wrong encoding", 1, true), (finding.Message, finding.AlsoAt.Length, finding.Fix is null));
    }

    [Theory]
    [InlineData("* a\tb")]
    [InlineData("* Ärger über Größe, Fähre «à vous», Ångström, ÂME, Ã, heiß…")]
    [InlineData("* the letters `K\u00c3\u00bcste` in code")]
    [InlineData("* 🎉 → ’ ° †")]
    [InlineData("* a\u00e2\u201e\u00a3b")]
    [InlineData("* a\u00e2\u02c6\u20acb")]
    [InlineData("* a\u00e2\u0178\u20acb")]
    [InlineData("* a\u00e2\u201c\u00bfb")]
    [InlineData("* a\u00f0\u0178\u2039\u00bfb")]
    [InlineData("* a\u00f0\u0178\u00ac\u20acb")]
    [InlineData("* \u00e2\u00ef\u00f0 \u00c3")]
    public void Letters_are_nothing(string line) => Assert.Empty(Submitted.Saying(line).Found("control-character"));
}
