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
    public void It_is_told_and_mended(string line, string mended, string finding)
    {
        Assert.Equal([finding], Submitted.Saying(line).Found("control-character"));
        Assert.Equal(Submitted.Saying(mended).Text, Submitted.Saying(line).Mended("control-character"));
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
    [InlineData("* \u00e2\u00ef\u00f0 \u00c3")]
    public void Letters_are_nothing(string line) => Assert.Empty(Submitted.Saying(line).Found("control-character"));
}
