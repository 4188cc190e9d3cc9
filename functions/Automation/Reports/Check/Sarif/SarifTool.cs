using System.Collections.Immutable;

namespace Automation.Reports.Check.Sarif;

/// <summary>The program: a driver without extensions.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The program's name and rules.</summary>
internal sealed record SarifDriver(string Name, string SemanticVersion, ImmutableArray<SarifRule> Rules);
