using Minutes.Archive;
using Minutes.Changes;
using Minutes.Configuration;
using Minutes.Observation;
using Minutes.Planning.Labelling;
using Minutes.Planning.Onboarding;
using Minutes.Planning.Reviewing;
using Minutes.Planning.Weekly;
using Minutes.Text;
using NodaTime;

namespace Minutes.GitHub.Looks;

/// <summary>
/// A look at a repository: observes what is, plans what is missing, and makes it so. An event, a timer or a person only say that it is time for one.
/// What was missed is caught by the next look, and a look that was killed is made good by it.
/// </summary>
/// <param name="repository">The repository.</param>
/// <param name="server">The server's address for people, without a slash at its end.</param>
/// <param name="clock">The clock.</param>
public sealed class RepositoryLook(IRepository repository, string server, IClock clock)
{
    /// <summary>After a change whose outcome is not known, only another look tells; each of them is a fresh start.</summary>
    private const int MostLooks = 3;

    /// <summary>Without anything due, the next closer look comes after so long: what is not in a fingerprint, such as a deleted comment, is then noticed, too.</summary>
    private static readonly Duration _longestRest = Duration.FromDays(7);

    /// <summary>States of references that are younger are not asked for again.</summary>
    private static readonly Duration _statesHold = Duration.FromHours(1);

    /// <summary>Looks, and makes what is missing.</summary>
    public async Task<LookReport> RunAsync(LookRequest request, CancellationToken cancellation)
    {
        var last = await LookAsync(request, cancellation).ConfigureAwait(false);
        var report = last;
        for (var looks = 1; looks < MostLooks && (last.HasUnknown || last.HasUncheckedCommits); looks++)
        {
            last = await LookAsync(request with { IsAskedFor = true }, cancellation).ConfigureAwait(false);
            report = last with { Outcomes = [.. report.Outcomes.Where(outcome => outcome.Kind is ChangeOutcomeKind.Done), .. last.Outcomes] };
        }

        return report;
    }

    private async Task<LookReport> LookAsync(LookRequest request, CancellationToken cancellation)
    {
        var observed = await repository.ObserveAsync(cancellation).ConfigureAwait(false);
        if (Standstill.Of(observed, request) is { } notice) return new(new(observed.Name, [], [notice]), []) { Series = [] };
        var configuration = ReadConfiguration(observed);
        if (configuration.Value is not { } settled) return new(new(observed.Name, [], []), []) { Problems = configuration.Problems };

        var context = new LookContext(observed, settled, ArchiveListing.Of(observed.Files.Blobs.Keys), clock.GetCurrentInstant(), server);
        var isUnchanged = await IsUnchangedAsync(context, request, cancellation).ConfigureAwait(false);
        if (isUnchanged && !request.ReadsUnchanged) return new(new(observed.Name, [], []), []) { IsUnchanged = true };
        var planned = await PlanAsync(context, request, cancellation).ConfigureAwait(false);
        if (isUnchanged) return new(planned.Plan with { Changes = [] }, []) { IsUnchanged = true, Series = planned.Series };
        if (request.IsDryRun || planned.Plan.Changes.IsEmpty) return new(planned.Plan, []) { Series = planned.Series };
        var applied = await repository.ApplyAsync(planned.Plan.Changes, cancellation).ConfigureAwait(false);
        return new(planned.Plan, applied.Changes)
        {
            HasUncheckedCommits = !request.IsOnboarding && applied.Changes.Any(outcome => outcome.Kind is ChangeOutcomeKind.Done && IsToBeChecked(outcome.Change, settled)),
            Series = planned.Series is { } series ? [.. series.Select(one => one.With(applied.Changes))] : null,
        };
    }

    /// <summary>Of what the token of a workflow commits no event tells, so the run that commits also checks.</summary>
    private static bool IsToBeChecked(Change change, MinutesConfiguration settled) => change is CommitFile || (change is OpenPullRequest && settled.Check is CheckMode.Always);

    internal static Parsed<MinutesConfiguration> ReadConfiguration(RepositoryObservation observed)
    {
        var path = ArchiveReader.ConfigurationPath.ToString();
        if (observed.Configuration is not { } blob) return MinutesConfiguration.Default;
        if (blob.Bytes is null) return new Problem(path, new(1, 1), $"the configuration cannot be read: {blob.Reason}", "write it as a text in UTF-8");
        var source = SourceText.Decode(path, blob.Bytes);
        return source.Value is { } text ? MinutesConfiguration.Read(text) : new(null, source.Problems);
    }

    /// <summary>Whether nothing changed since a look that did all, and nothing is due; states of references are looked at apart, as nothing tells when they change.</summary>
    private async Task<bool> IsUnchangedAsync(LookContext context, LookRequest request, CancellationToken cancellation)
    {
        if (request is not { IsAskedFor: false, PullRequest: null, LabelSince: null, MergeGroup: null, IsOnboarding: false }) return false;
        var now = Fingerprint.Of(context, []);
        if (context.Repository.Memories.FirstOrDefault(memory => memory.Fingerprint == now && context.Now < memory.Due) is not { } memory) return false;
        var awaited = AwaitedStates.In(context);
        if (awaited.IsEmpty || context.Now - memory.LabelledUntil < _statesHold) return true;
        var states = await repository.ReadStatesAsync(new() { Issues = [.. awaited.Select(state => state.Issue)] }, cancellation).ConfigureAwait(false);
        return awaited.All(state => !states.Issues.TryGetValue(state.Issue, out var issue) || issue.State == state.State);
    }

    private async Task<PlannedLook> PlanAsync(LookContext context, LookRequest request, CancellationToken cancellation)
    {
        if (request.MergeGroup is { } commit)
            return PlannedLook.Of(context, new PlanPart(context.Configuration.Check is CheckMode.Always ? [CheckResult.Passed(commit)] : [], [], null));
        if (request.LabelSince is { } day) return await PlanAsync(context, LabelLook.Since(context, day), cancellation).ConfigureAwait(false);
        if (request.IsOnboarding) return await OnboardAsync(context, cancellation).ConfigureAwait(false);
        var onboarding = OnboardingEnd.Of(context);
        var weekly = WeeklyLook.Of(context);
        var reviews = ReviewLook.Of(context, request.PullRequest);
        var labels = LabelLook.Of(context);
        if (request.PullRequest is not null) return await PlanAsync(context, reviews, cancellation).ConfigureAwait(false);

        var read = await ReadAsync(weekly.Reads.And(reviews.Reads).And(labels.Reads).And(onboarding.Reads), cancellation).ConfigureAwait(false);
        var (weeklyRead, reviewsRead, labelsRead) = (weekly.With(read), reviews.With(read), labels.With(read));
        var states = await AskAsync(weeklyRead.Asks.And(reviewsRead.Asks).And(labelsRead.Asks), cancellation).ConfigureAwait(false);
        var planned = PlannedLook.Of(context, weeklyRead.Plan(states), reviewsRead.Plan(states), labelsRead.Plan(states), onboarding.Plan(read));
        return Remembering.Of(context, planned with { Series = weeklyRead.Outlook(states) }, context.Now + _longestRest);
    }

    private async Task<PlannedLook> OnboardAsync(LookContext context, CancellationToken cancellation)
    {
        var look = OnboardingLook.Of(context);
        return PlannedLook.Of(context, look.With(await ReadAsync(look.Reads, cancellation).ConfigureAwait(false)).Part);
    }

    private async Task<PlannedLook> PlanAsync(LookContext context, ReviewLook look, CancellationToken cancellation)
    {
        var read = look.With(await ReadAsync(look.Reads, cancellation).ConfigureAwait(false));
        return PlannedLook.Of(context, read.Plan(await AskAsync(read.Asks, cancellation).ConfigureAwait(false)));
    }

    private async Task<PlannedLook> PlanAsync(LookContext context, LabelLook look, CancellationToken cancellation)
    {
        var read = look.With(await ReadAsync(look.Reads, cancellation).ConfigureAwait(false));
        return PlannedLook.Of(context, read.Plan(await AskAsync(read.Asks, cancellation).ConfigureAwait(false)));
    }

    private async Task<ReadAnswer> ReadAsync(ReadRequest request, CancellationToken cancellation) =>
        request.IsEmpty ? new() : await repository.ReadAsync(request, cancellation).ConfigureAwait(false);

    private async Task<StateAnswer> AskAsync(StateRequest request, CancellationToken cancellation) =>
        request.IsEmpty ? new() : await repository.ReadStatesAsync(request, cancellation).ConfigureAwait(false);
}
