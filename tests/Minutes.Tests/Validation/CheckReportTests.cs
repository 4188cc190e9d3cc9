using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>What decides about an exit code.</summary>
public sealed class CheckReportTests
{
    private static readonly CheckReport Report = new([Of(""), Of("* a \n* jonna@tide-works.de\n"), Of("* see [the gauge][gauge]\n* b \n")]);

    [Theory]
    [InlineData(Severity.Note, 2)]
    [InlineData(Severity.Warning, 2)]
    [InlineData(Severity.Error, 0)]
    public void The_findings_of_all_files_are_counted(Severity severity, int count) => Assert.Equal(count, Report.Count(severity));

    [Theory]
    [InlineData(Severity.Note, true)]
    [InlineData(Severity.Warning, true)]
    [InlineData(Severity.Error, false)]
    public void The_worst_finding_of_any_file_counts(Severity severity, bool has) => Assert.Equal(has, Report.HasAtLeast(severity));

    private static CheckedFile Of(string lines)
    {
        var submission = new Submitted(Submitted.Sound + lines).Read();
        return new(submission.Path, submission.Source, Checker.Check(submission));
    }
}
