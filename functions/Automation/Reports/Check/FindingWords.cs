using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>What the formats say of a finding in the same words.</summary>
internal static class FindingWords
{
    /// <summary>As SARIF spells it: the same words, and one for a rule that is off unless configured.</summary>
    internal static string SarifLevel(this Severity severity) => severity is Severity.Off ? "none" : severity.Word();

    /// <summary><c>MIN004 title-date</c>.</summary>
    internal static string Label(this RuleInfo rule) => $"{rule.Id} {rule.Name}";

    internal static LinePosition PositionOf(this CheckedFile file, Finding finding) => file.Source.PositionAt(finding.Span.Start);

    /// <summary>What was done, for a finding that was mended. A private one is told by its rule: the text that it was found in is gone, so nothing of it could be hidden.</summary>
    internal static string MendedBy(Finding finding) =>
        (finding.IsPrivate ? null : finding.Fix?.Title) ?? finding.Rule.Fix ?? finding.Rule.Name;

    /// <summary>Whether the fix would put something private into the report.</summary>
    internal static bool IsPrivate(this Fix fix, PrivateText hidden) => fix.Edits.Any(edit => hidden.IsIn(edit.Replacement));
}
