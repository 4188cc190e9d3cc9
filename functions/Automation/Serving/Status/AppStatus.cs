using System.Collections.Immutable;
using NodaTime;

namespace Automation.Serving.Status;

/// <summary>One App.</summary>
/// <param name="Server">The host of its GitHub.</param>
/// <param name="Listed">When its installations were listed; null where they were not, yet.</param>
/// <param name="Failure">Why they could not be listed the last time; null where they were.</param>
/// <param name="Installations">Where it is installed.</param>
internal sealed record AppStatus(string Server, Instant? Listed, string? Failure, ImmutableArray<InstallationStatus> Installations);
