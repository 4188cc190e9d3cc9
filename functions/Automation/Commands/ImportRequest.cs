using Automation.Reports.Check;
using NodaTime;

namespace Automation.Commands;

/// <summary>What <c>minutes import</c> was asked for.</summary>
internal sealed record ImportRequest(string Series, string File, LocalDate? Date, bool Stdout, bool DryRun, bool Force, CheckFormat Format);
