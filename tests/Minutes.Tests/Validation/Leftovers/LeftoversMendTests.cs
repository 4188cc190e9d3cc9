using CsCheck;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Leftovers;

public sealed class LeftoversMendTests
{
    private static readonly string[] Lines =
    [
        "", "", "", "* @mira-k", "  * deep", "## Agenda", "### Lid", "text", "```", "<!--", "-->", "[TOC]", "Welcome to Etherpad!", ":::info", ":::", "Please add yourself", "Please add names here:", "###### tags: `a`",
        "<<<<<<< HEAD", "=======", ">>>>>>> main", "||||||| base", "@@ -1,3 +1,4 @@", "+++ b/x.md", "+* a", "-* b", "< @mira-k", "@todo", "{{ x", "### Topic 1", "Topic 1: description", "[", "\\",
    ];

    private static readonly Gen<string> Line = Gen.Int[0, Lines.Length - 1].Select(index => Lines[index]);

    /// <summary>Whatever stands beside whatever: nothing throws, and what was mended needs no more mending.</summary>
    [Fact]
    public void Mended_text_mended_again_is_the_same() =>
        Line.Array[0, 25].Select(lines => string.Join('\n', lines)).SampleSeeded(
            text =>
            {
                var once = Checker.Mend(new Submitted(text).Read(), _ => true).Submission;
                Assert.Empty(Checker.Mend(once, _ => true).Done);
            },
            count: 1000);
}
