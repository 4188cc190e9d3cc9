using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Leftovers;

public sealed class MergeResidueTests
{
    [Theory]
    [InlineData("<<<<<<< HEAD\n* a\n=======\n* b\n>>>>>>> main", 2)]
    [InlineData("<<<<<<< HEAD\ntext\n||||||| 1a2b3c4\nold\n=======\nother\n>>>>>>> main", 3)]
    [InlineData("* list\n  <<<<<<< HEAD\n  * a\n  =======\n  >>>>>>> main", 2)]
    [InlineData("<<<<<<< HEAD\n* a\n=======\n* b", 1)]
    [InlineData("<!--\n<<<<<<< HEAD\n=======\n>>>>>>> main\n-->", 2)]
    public void A_conflict_is_one_finding_with_all_its_markers(string lines, int more)
    {
        var finding = Assert.Single(Submitted.Saying(lines).Findings(), finding => finding.Rule.Name == "merge-residue");
        Assert.Equal((Severity.Error, more), (finding.Severity, finding.AlsoAt.Length));
        Assert.Null(finding.Fix);
        Assert.Equal("a merge conflict was not resolved: \"<<<<<<< HEAD\"", finding.Message);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData(">>>>>>> main")]
    [InlineData("<<<<<<<")]
    [InlineData("@@ -1,3 +1,4 @@")]
    [InlineData("diff --git a/network/20260311.md b/network/20260311.md\nindex 1234567..89abcde 100644\n--- a/network/20260311.md\n+++ b/network/20260311.md")]
    [InlineData("\\ No newline at end of file")]
    [InlineData("index 1234567..89abcde 100644")]
    [InlineData("new file mode 100644")]
    [InlineData("old mode 100644")]
    [InlineData("deleted file mode 100644")]
    [InlineData("Binary files a/mast.png and b/mast.png differ")]
    [InlineData("Hunk #1 FAILED at 12.")]
    [InlineData("patching file network/20260311.md")]
    [InlineData("Auto-merging network/20260311.md")]
    [InlineData("Automatic merge failed; fix conflicts and then commit the result.")]
    [InlineData("12,13c14,15")]
    [InlineData("12a14")]
    [InlineData("*** network/20260311.md")]
    [InlineData("CONFLICT (content): Merge conflict in network/20260311.md")]
    public void A_marker_or_header_alone_is_taken_out(string line)
    {
        var submitted = Submitted.SoundBut("* @tjorven", $"* @tjorven\n{line}");
        Assert.StartsWith("7:1 a ", Assert.Single(submitted.Found("merge-residue")), StringComparison.Ordinal);
        Assert.Equal(Submitted.Sound, submitted.Mended("merge-residue"));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\na\n<<<<<<< HEAD\nb", 2)]
    [InlineData("<<<<<<< HEAD\na\n=======\nb\n=======\nc\n>>>>>>> main", 1)]
    [InlineData("<<<<<<< HEAD\na\n======= x\n|||||||x\n||||||| a | b\n>>>>>>> main", 1)]
    [InlineData("<<<<<<< HEAD\na\n>>>>>>> main\n=======\ntext", 1)]
    [InlineData("```\ncode\n```\n<<<<<<< HEAD\n=======", 1)]
    public void Each_opening_marker_begins_one(string lines, int count) => Assert.Equal(count, Submitted.Saying(lines).Found("merge-residue").Length);

    [Fact]
    public void Headers_that_stand_apart_are_told_for_themselves() => Assert.Equal(
        ["16:1 a piece of a diff was left in: \"@@ -1,3 +1,4 @@\"", "18:1 a piece of a diff was left in: \"@@ -7,3 +8,4 @@\""],
        Submitted.Saying("\n@@ -1,3 +1,4 @@\ntext\n@@ -7,3 +8,4 @@").Found("merge-residue"));

    [Theory]
    [InlineData("\n+### Lid", "\"+\" before the line looks as if it came from a diff", true)]
    [InlineData("\n-### Lid\n\n+* holds", "\"-\" before the line looks as if it came from a diff", false)]
    [InlineData("\n+@tjorven", "\"+\" before the line looks as if it came from a diff", true)]
    public void Signs_are_told_once(string lines, string message, bool isMended)
    {
        var finding = Assert.Single(Submitted.Saying(lines).Findings(), finding => finding.Rule.Name == "merge-residue");
        Assert.Equal((message, isMended, "take the sign out, or the line where it is the old one"), (finding.Message, finding.Fix is not null, finding.Advice));
    }

    [Fact]
    public void Two_conflicts_are_two_findings() =>
        Assert.Equal(2, Submitted.Saying("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\ntext\n<<<<<<< HEAD\nc\n=======\nd\n>>>>>>> main").Found("merge-residue").Length);

    [Fact]
    public void A_diff_with_its_lines_is_one_finding_that_a_person_mends()
    {
        var finding = Assert.Single(Submitted.Saying("\n--- a/x.md\n+++ b/x.md\n@@ -1,2 +1,2 @@\n-* old\n+* new\n- gone\n * same").Findings(), finding => finding.Rule.Name == "merge-residue");
        Assert.Null(finding.Fix);
        Assert.Equal(5, finding.AlsoAt.Length);
    }

    [Theory]
    [InlineData("@@ -1,3 +1,4 @@\n- @mira-k\n- @tjorven")]
    [InlineData("+++ b/network/20260311.md\ntext")]
    public void Bullets_below_a_header_are_bullets(string lines) =>
        Assert.Equal(Submitted.Sound + "\n" + lines[(lines.IndexOf('\n', StringComparison.Ordinal) + 1)..] + "\n", Submitted.Saying("\n" + lines).Mended("merge-residue"));

    [Fact]
    public void Added_lines_lose_their_sign() =>
        Assert.Equal(Submitted.Sound + "\n### Lid\n\n* holds\n", Submitted.Saying("\n+### Lid\n\n+* holds").Mended("merge-residue"));

    [Fact]
    public void A_bullet_that_became_a_sign_of_a_diff_is_likely_and_no_more()
    {
        var finding = Assert.Single(Submitted.SoundBut("* @tjorven", "< @tjorven").Findings(), finding => finding.Rule.Name == "merge-residue");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData("```\n<<<<<<< HEAD\n=======\n>>>>>>> main\n```")]
    [InlineData("* code\n  ```diff\n  @@ -1,3 +1,4 @@\n  +* a\n  ```")]
    [InlineData("Heading\n=======\n\ntext")]
    [InlineData("> quoted\n>> twice")]
    [InlineData("|a|b|\n|---|---|\n|||")]
    [InlineData("--- and then we went home")]
    [InlineData("+- 5 cm")]
    [InlineData("+1 for the lid")]
    [InlineData("< 5 cm")]
    [InlineData("index cards are cheaper")]
    [InlineData("2026")]
    [InlineData("* about <<<<<<< nobody knows")]
    [InlineData("<<<<<<")]
    [InlineData("<<<<<<x HEAD")]
    [InlineData("<<<<<<<HEAD")]
    [InlineData(">>>>>>>x")]
    [InlineData("~~~\n<<<<<<< HEAD\n```\n=======\n~~~")]
    [InlineData("12c")]
    public void Code_headings_quotes_and_tables_are_none(string lines) => Assert.Empty(Submitted.Saying("\n" + lines).Found("merge-residue"));

    [Theory]
    [InlineData("```suggestion\n* the gauge is up\n```", 1)]
    [InlineData("```sh\necho suggestion\n```", 0)]
    [InlineData("* the suggestion is merged", 0)]
    public void A_suggestion_of_a_review_is_told(string lines, int count) => Assert.Equal(count, Submitted.Saying("\n" + lines).Found("merge-residue").Length);

    [Theory]
    [InlineData("* <<<<<<< HEAD\n* a\n=======\n* b\n>>>>>>> main", 1)]
    [InlineData("* >>>>>>> main", 1)]
    [InlineData("* > quoted", 0)]
    [InlineData("> > quoted twice", 0)]
    public void A_marker_with_a_bullet_before_it_is_one(string lines, int count) => Assert.Equal(count, Submitted.Saying(lines).Found("merge-residue").Length);
}
