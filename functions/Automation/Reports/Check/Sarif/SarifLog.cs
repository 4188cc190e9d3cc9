using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Minutes.Validation;

namespace Automation.Reports.Check.Sarif;

/// <summary>A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), as far as it is needed; GitHub code scanning takes it.</summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    ImmutableArray<SarifRun> Runs)
{
    internal static SarifLog Of(CheckReport report, CheckOutputOptions options) => new(
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "2.1.0",
        [SarifRun.Of(report, options)]);
}
