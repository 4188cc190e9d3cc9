using System.Collections.Immutable;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Queues;
using NodaTime;

namespace Automation.Serving.Status;

/// <summary>What this process knows, at one moment.</summary>
/// <param name="Now">The moment.</param>
/// <param name="Started">When it started; it knows nothing from before.</param>
/// <param name="Waiting">How many looks wait; null where the queue does not tell.</param>
/// <param name="Apps">The Apps that it works as.</param>
internal sealed record ServerStatus(Instant Now, Instant Started, WaitingLooks? Waiting, ImmutableArray<AppStatus> Apps)
{
    internal IEnumerable<InstallationStatus> Installations => Apps.SelectMany(app => app.Installations);

    internal IEnumerable<RepositoryStatus> Repositories => Installations.SelectMany(installation => installation.Repositories);

    internal static ServerStatus Of(AppConnections apps, ILookQueue queue, LookJournal journal, Instant started, Instant now)
    {
        var looks = journal.Latest.Where(look => look.Subject.Repository is not null).ToLookup(look => look.Subject with { MergeGroup = null });
        return new(now, started, queue.Waiting, [.. apps.All.Select(app => Of(app, looks))]);
    }

    private static AppStatus Of(AppConnection app, ILookup<LookSubject, FinishedLook> looks)
    {
        var known = app.Installations.Known;
        return new(app.Settings.Server, known.Listed, known.Failure, [.. known.All.Values.Select(one => Of(app, one, looks)).OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    private static InstallationStatus Of(AppConnection app, KnownInstallation known, ILookup<LookSubject, FinishedLook> looks) => new(
        known,
        app.Clients.AllowancesOf(known.Installation.Id),
        [
            .. known.Repositories.Where(_ => !known.Installation.IsSuspended)
                .OrderBy(repository => repository.Name.ToString(), StringComparer.OrdinalIgnoreCase)
                .Select(repository => RepositoryStatus.Of(app.Address, repository, looks[new(app.Settings.Server, repository.Name, null, null)])),
        ]);
}
