using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>Everything that was found, in a sentence.</summary>
internal static class CheckSummary
{
    /// <summary><c>2 errors, 1 warning in 4 of 12 files; 3 can be mended with --fix</c>.</summary>
    internal static string Of(CheckReport report)
    {
        if (report.Files.IsEmpty) return "no minutes to check";
        var found = string.Join(", ", Counts(report));
        if (found.Length == 0) return $"{Counted.Of(report.Files.Length, "file")} checked, nothing found";
        var fixable = report.Files.Sum(file => file.Findings.Count(finding => finding.Fix is not null));
        return $"{found} in {Files(report)}" + (fixable == 0 ? "" : $"; {fixable} can be mended with --fix");
    }

    private static IEnumerable<string> Counts(CheckReport report) =>
        from severity in new[] { Severity.Error, Severity.Warning, Severity.Note }
        let count = report.Count(severity)
        where count > 0
        select Counted.Of(count, severity.Word());

    private static string Files(CheckReport report)
    {
        var (all, some) = (report.Files.Length, report.Files.Count(file => !file.Findings.IsEmpty));
        return all == some ? Counted.Of(all, "file") : $"{some} of {all} files";
    }
}
