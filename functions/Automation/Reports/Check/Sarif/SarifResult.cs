using System.Collections.Immutable;
using Minutes.Validation;

namespace Automation.Reports.Check.Sarif;

/// <summary>A finding.</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    ImmutableArray<SarifLocation> Locations,
    ImmutableArray<SarifLocation>? RelatedLocations,
    SarifFingerprints PartialFingerprints,
    ImmutableArray<SarifFix>? Fixes)
{
    internal static IEnumerable<SarifResult> Of(CheckedFile file, ImmutableArray<RuleInfo> rules)
    {
        var indexes = rules.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var hidden = PrivateText.In(file);
        var hashes = new LineHashes(file, hidden);
        return file.Findings.Select(finding => new SarifResult(
            finding.Rule.Id,
            indexes[finding.Rule.Id],
            finding.Severity.SarifLevel(),
            SarifText.Quoting($"{finding.Message}; {finding.Advice}", hidden),
            [SarifLocation.Of(file, finding.Span)],
            RelatedTo(file, finding),
            new(hashes.Next(finding)),
            SarifFix.Of(file, hidden, finding.Fix)));
    }

    private static ImmutableArray<SarifLocation>? RelatedTo(CheckedFile file, Finding finding) => finding.AlsoAt.IsEmpty
        ? null
        : [.. finding.AlsoAt.Select((place, index) => SarifLocation.Of(file, place) with { Id = index, Message = SarifText.Of("here too") })];
}
