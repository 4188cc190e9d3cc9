using System.Collections.Immutable;
using Minutes.Validation;

namespace Automation.Reports.Check.Sarif;

/// <summary>One call of the program. A lone carriage return ends a line, as everywhere in the program.</summary>
internal sealed record SarifRun(
    SarifTool Tool,
    string ColumnKind,
    ImmutableArray<string> NewlineSequences,
    ImmutableArray<SarifResult> Results)
{
    internal static SarifRun Of(CheckReport report, CheckOutputOptions options)
    {
        ImmutableArray<RuleInfo> rules = [.. Rules.Infos.Concat(report.Files.SelectMany(file => file.Findings).Select(finding => finding.Rule)).DistinctBy(rule => rule.Id)];
        return new(
            new(new("minutes", options.Version, [.. rules.Select(rule => SarifRule.Of(rule))])),
            "utf16CodeUnits",
            ["\r\n", "\n", "\r"],
            [.. report.Files.SelectMany(file => SarifResult.Of(file, rules))]);
    }
}
