using System.Collections.Immutable;
using Minutes.GitHub.Apps;
using NodaTime;

namespace Minutes.Hosting.Apps;

/// <summary>Remembers what the rounds list, for who asks where an App is installed. Several looks may list at once.</summary>
public sealed class InstallationRoster
{
    private KnownInstallations _known = new();

    /// <summary>What is known now.</summary>
    public KnownInstallations Known => _known;

    /// <summary>These are all; of each one the repositories that were listed before are still known.</summary>
    internal void List(IReadOnlyList<Installation> installations, Instant now) => Update(known => new()
    {
        Listed = now,
        All = installations.ToImmutableSortedDictionary(one => one.Id, one => known.All.TryGetValue(one.Id, out var before) ? before with { Installation = one } : new(one)),
    });

    internal void Fail(string failure) => Update(known => known with { Failure = failure });

    /// <summary>These are all repositories of an installation, of which a webhook may have told before a round did.</summary>
    internal void List(long installation, IReadOnlyList<InstalledRepository> repositories, Instant now) => Update(known => With(known, OfNumber(known, installation) with
    {
        Installation = new(installation, repositories is [{ Name.Owner: var owner }, ..] ? owner : OfNumber(known, installation).Installation.Account, IsSuspended: false),
        Listed = now,
        Repositories = [.. repositories],
        Failure = null,
    }));

    internal void Fail(long installation, string failure) => Update(known => With(known, OfNumber(known, installation) with { Failure = failure }));

    private static KnownInstallation OfNumber(KnownInstallations known, long installation) => known.All.GetValueOrDefault(installation) ?? new(new Installation(installation, null, IsSuspended: false));

    private static KnownInstallations With(KnownInstallations known, KnownInstallation one) => known with { All = known.All.SetItem(one.Installation.Id, one) };

    private void Update(Func<KnownInstallations, KnownInstallations> change) => ImmutableInterlocked.Update(ref _known, change);
}
