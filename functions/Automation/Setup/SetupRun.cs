using System.Collections.Immutable;
using Automation.Commands;
using Microsoft.Extensions.DependencyInjection;
using Minutes.Documents;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Checkups;
using Minutes.GitHub.Http;

namespace Automation.Setup;

/// <summary>Leads a person through a set-up: page, GitHub, credentials, installation, check.</summary>
/// <param name="surroundings">The world outside.</param>
/// <param name="plan">What is wanted.</param>
/// <param name="words">Tells how far it is.</param>
internal sealed class SetupRun(Surroundings surroundings, SetupPlan plan, SetupWords words)
{
    /// <summary>An App can be installed in hundreds of repositories; so many are checked.</summary>
    private const int MostChecked = 5;

    /// <summary>So long the page has to show what came out.</summary>
    private static readonly TimeSpan LongestShow = TimeSpan.FromSeconds(10);

    /// <summary>Goes through all of it.</summary>
    /// <param name="path">The file for the credentials.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="cancellation">Stops it.</param>
    internal async Task<SetupProgress> RunAsync(string path, int port, CancellationToken cancellation)
    {
        using var file = CredentialFile.Make(path);
        var services = new ServiceCollection().AddAppRegistration(plan.Hosts, surroundings.Time).BuildServiceProvider();
        await using var disposed = services.ConfigureAwait(false);
        var session = new SetupSession(plan, services.GetRequiredService<AppRegistration>(), file, surroundings.Time);
        var server = await LoopbackServer.StartAsync(port, started => new SetupSite(session, started.Address).AnswerAsync, cancellation).ConfigureAwait(false);
        await using var stopped = server.ConfigureAwait(false);
        words.Open(server.Address, surroundings.Browse(server.Address));
        using var limit = new CancellationTokenSource(plan.LongestWait, surroundings.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            return await GoOnAsync(session, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            words.TookTooLong();
            return session.Progress;
        }
    }

    private async Task<SetupProgress> GoOnAsync(SetupSession session, CancellationToken cancellation)
    {
        if (await session.Created.WaitAsync(cancellation).ConfigureAwait(false) is not { } app) return session.Progress;
        words.Created(app, session.File);
        var connection = GitHubConnection.Open(surroundings, plan.Hosts, app.Credentials);
        await using var closed = connection.ConfigureAwait(false);
        var installed = await InstalledAsync(connection.Installations, cancellation).ConfigureAwait(false);
        words.Installed(installed);
        session.Finish(session.Progress with { Checked = await CheckAsync(connection, plan.Repository is { } named ? [named] : installed, cancellation).ConfigureAwait(false) });
        await ShowAsync(session, cancellation).ConfigureAwait(false);
        return session.Progress;
    }

    /// <summary>Waits until the App is installed somewhere. An App that was made this moment may not be known everywhere on GitHub yet, so a refusal is no end.</summary>
    private async Task<ImmutableArray<RepositoryName>> InstalledAsync(AppInstallations installations, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                if (await installations.RepositoriesAsync(cancellation).ConfigureAwait(false) is { } found) return found;
            }
            catch (GitHubException)
            {
            }

            await Task.Delay(plan.Interval, surroundings.Time, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<ImmutableArray<(RepositoryName Repository, ImmutableArray<Diagnosis> Found)>> CheckAsync(GitHubConnection connection, ImmutableArray<RepositoryName> repositories, CancellationToken cancellation)
    {
        var results = ImmutableArray.CreateBuilder<(RepositoryName, ImmutableArray<Diagnosis>)>();
        foreach (var repository in repositories.Take(MostChecked))
        {
            var found = await connection.Checkup(repository, surroundings).RunAsync(cancellation).ConfigureAwait(false);
            words.Checked(repository, found);
            results.Add((repository, found));
        }

        return results.DrainToImmutable();
    }

    /// <summary>Gives the page, which loads itself again, the time to show it.</summary>
    private async Task ShowAsync(SetupSession session, CancellationToken cancellation)
    {
        try
        {
            await session.Seen.WaitAsync(LongestShow, surroundings.Time, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
        }
    }
}
