using Minutes.Documents;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>The mark at the start of the file.</summary>
public sealed class ByteOrderMarkTests
{
    [Fact]
    public void It_is_told_and_taken_away()
    {
        var submission = new Submitted(Submitted.Sound).Read();
        var marked = submission with { Document = MinutesDocument.Read(submission.Source.With(submission.Source.Text, hasByteOrderMark: true)).Value! };
        Assert.Equal(["the file begins with a byte order mark"], Checker.Check(marked).Select(finding => finding.Message));
        var mended = Checker.Mend(marked, _ => true).Submission.Source;
        Assert.Equal((false, Submitted.Sound), (mended.HasByteOrderMark, mended.Text));
    }

    [Fact]
    public void A_file_without_it_is_sound() => Assert.Empty(new Submitted(Submitted.Sound).Found("byte-order-mark"));
}
