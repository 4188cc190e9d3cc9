using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Schedule;
using Minutes.Text;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>
/// Follows, until the day of the meeting, the minutes before it and the states of the issues. What closed in the meeting belongs to the meeting, and what people
/// wrote stays.
/// </summary>
/// <param name="Changes">What is missing.</param>
/// <param name="Notice">What is told; null for nothing.</param>
/// <param name="Due">When it is possible again; null where the clock changes nothing.</param>
internal sealed record Refresh(ImmutableArray<Change> Changes, Notice? Notice, Instant? Due)
{
    private static readonly Duration Once = Duration.FromDays(1);
    private static readonly Refresh Nothing = new([], null, null);

    /// <summary>Whether a pull request is still to be refreshed.</summary>
    internal static bool IsPossible(ReadSeries series, OwnMinutes own, HandedIn handedIn, Instant now) =>
        own is { IsRead: true, Request.File: not null, Content.Bytes: not null }
        && !series.Series.IsSwitchedOff
        && !series.IsLeftOutAsSlides
        && now < DayOf(series, own)
        && handedIn.FileOf(series.Name, own.Date) is null
        && DayWithout.Of(series, own.Date, now) is null;

    internal static Refresh Of(WeeklyFacts facts, ReadSeries series, OwnMinutes own)
    {
        if (!IsPossible(series, own, facts.HandedIn, facts.Now)) return Nothing;
        var generated = GeneratedMinutes.Of(facts, series, series.State.MeetingOn(own.Date));
        if (generated.Value is not { } minutes) return Nothing with { Notice = WeeklyNotices.OfMistake(series.Name, generated.Problems[0]) };
        if (own.Request.Generated is not [var newest, ..]) return Nothing with { Notice = Unknown(own) };
        if (GeneratedCommit.BlobIn(newest) == minutes.BlobId) return Told(facts, own, minutes, []);
        var merge = Remerge.Of(own, minutes);
        if (!merge.HasBase) return Nothing with { Notice = Unknown(own) };
        if (merge.Content is not { } content) return Told(facts, own, minutes, [], merge);
        if (content.AsSpan().SequenceEqual(own.Content!.Bytes)) return Told(facts, own, minutes, []);
        return newest.At + Once > facts.Now
            ? Nothing with { Due = newest.At + Once < DayOf(series, own) ? newest.At + Once : null }
            : Told(facts, own, minutes, [Commit(facts, series, own, minutes, content)]);
    }

    private static CommitFile Commit(WeeklyFacts facts, ReadSeries series, OwnMinutes own, GeneratedMinutes minutes, byte[] content)
    {
        var signsOff = series.Series.Settled.PullRequest.SignsOff ?? SignOff.IsIn(own.Request.Generated[0].Message);
        var message = GeneratedCommit.Message(own.Request.Branch, minutes.BlobId, signsOff ? SignOff.LineFor(facts.Context) : null);
        return new(
            $"the minutes before, or the states of issues, changed since the minutes of {series.Name} for {own.Date.ToIso()} were made",
            own.Pull.HeadBranch,
            new(own.Pull.Head, own.Request.File!.Path, content, message));
    }

    /// <summary>With the text that says so, where nobody wrote to it.</summary>
    private static Refresh Told(WeeklyFacts facts, OwnMinutes own, GeneratedMinutes minutes, ImmutableArray<Change> changes, Remerge? conflict = null)
    {
        var text = WeeklyText.Of(facts, minutes, own.Request.Branch, conflict);
        if (text.Value is not { } words) return Nothing with { Changes = changes, Notice = WeeklyNotices.OfMistake(minutes.Series.Name, text.Problems[0]) };
        if (!GeneratedBody.IsAsGenerated(own.Pull.Body) || GeneratedBody.AreSame(own.Pull.Body, words.Body)) return Nothing with { Changes = changes };
        return Nothing with { Changes = changes.Add(new EditPullRequest("its text follows the minutes", own.Pull.Id, own.Pull.Number, null, words.Body)) };
    }

    private static Instant DayOf(ReadSeries series, OwnMinutes own) => own.Date.StartIn(series.Series.Settled.TimeZone);

    private static Notice Unknown(OwnMinutes own) => new(
        NoticeKind.Information,
        $"pull request #{own.Pull.Number} is not refreshed: no commit on its branch has what was generated first");
}
