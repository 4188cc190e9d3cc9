using CsCheck;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>What holds for the rules about links, however the links are mistyped.</summary>
public sealed class LinkPropertyTests
{
    private static readonly string[] Rules = ["link-mismatch", "malformed-link", "github-path", "unresolved-number", "dead-link", "pad-picture", "pad-link"];

    private static readonly Gen<string> Broken = Gen.OneOf((string[])[
        "[", "]", "(", ")", "<", ">", "](", "] (", "](<", "][", "[[", "\\", "!", "|", " ", "\n", "\n* ", "#12", "12", "o/r", "#", "/", "docs#24", "gauge", "x", ".", "=300x", "\"t\"", "`",
        "https://", "https//", "htps://", "h ttps://", "http:/", "a.example/1", "github.com/o/r/issues/12", "github.com//o/r/issue/12", "githbu.com/o/r/pulls/3",
        "20260304.MD", "../docs/none.md", "#agenda", "/uploads/upload_0123456789abcdef.png", "pad.example/p/abc", "]\n(https://a.example/2)"])
        .Array[0, 24].Select(string.Concat);

    [Fact]
    public void What_is_mended_needs_no_mending_and_only_what_is_told_is_changed() => Broken.SampleSeeded(text =>
    {
        var submission = Submitted.Saying(text).Beside("network/20260304.md").Read();
        var mended = Checker.Mend(submission, IsOurs);
        Assert.DoesNotContain(Checker.Check(mended.Submission), finding => IsOurs(finding) && finding.Fix is not null);
        if (mended.Done.IsEmpty) Assert.Equal(submission.Source.Text, mended.Submission.Source.Text);
    });

    private static bool IsOurs(Finding finding) => Rules.Contains(finding.Rule.Name);
}
