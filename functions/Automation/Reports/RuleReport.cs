using Minutes.Validation;

namespace Automation.Reports;

/// <summary>A rule, as machines read it.</summary>
internal sealed record RuleReport(string Id, string Name, string Severity, string Trigger, string Reason, string Before, string After, string? Fix)
{
    internal static RuleReport Of(RuleInfo rule) => new(
        rule.Id, rule.Name, rule.Severity.Word(), rule.Trigger, rule.Reason, rule.Before.ReplaceLineEndings("\n"), rule.After.ReplaceLineEndings("\n"), rule.Fix);
}
