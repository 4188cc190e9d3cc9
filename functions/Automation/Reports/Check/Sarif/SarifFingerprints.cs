using System.Text.Json.Serialization;

namespace Automation.Reports.Check.Sarif;

/// <summary>
/// By what a finding is known again when lines are put in before it. The name is not the one that GitHub uses: it works out its own, and
/// warns of another.
/// </summary>
internal sealed record SarifFingerprints([property: JsonPropertyName("ruleAndLine/v1")] string RuleAndLine);
