using System.Collections.Immutable;
using System.Globalization;
using Minutes.GitHub.Http;
using Minutes.Hosting.Apps;

namespace Automation.Serving.Status;

/// <summary>One installation of an App.</summary>
/// <param name="Known">What was listed of it.</param>
/// <param name="Allowances">What is left of GitHub's limits.</param>
/// <param name="Repositories">The repositories that it reaches; none while it is suspended.</param>
internal sealed record InstallationStatus(KnownInstallation Known, ImmutableArray<Allowance> Allowances, ImmutableArray<RepositoryStatus> Repositories)
{
    /// <summary>The account, or its number where it has none or is not known yet.</summary>
    internal string Name => Known.Installation.Account ?? string.Create(CultureInfo.InvariantCulture, $"installation {Known.Installation.Id}");
}
