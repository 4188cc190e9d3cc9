using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.CarryOver;

/// <summary>Decides what of the earlier minutes stands in the next ones.</summary>
public sealed class CarryDecisions
{
    /// <summary>A topic that comes back once in ten times is worth its heading: to delete a line is easier than to remember a topic.</summary>
    private const double WorthAHeading = 0.1125;

    /// <summary>From here on, the heading is kept nearly as often as it is deleted.</summary>
    private const double NearlyCertain = 0.40;

    /// <summary>A topic that the previous minutes lack is looked at if it stood in at least this many of the newest 16.</summary>
    private const int Standing = 8;

    /// <summary>A topic that the previous minutes lack is looked for in this many minutes before them.</summary>
    private const int LookedBack = 4;

    private readonly History _history;
    private readonly LocalDate _next;
    private readonly CarryOptions _options;
    private readonly double _habit;

    private CarryDecisions(History history, LocalDate next, CarryOptions options)
    {
        _history = history;
        _next = next;
        _options = options;
        _habit = SeriesHabit.Learn(history);
    }

    private int Previous => _history.Minutes.Length - 1;

    /// <summary>The decisions: first the topics of the previous minutes in their order, then those of older ones that come back.</summary>
    /// <param name="regular">Regular minutes of the series before the next meeting, oldest first; the last are the previous ones.</param>
    /// <param name="next">The day of the next meeting.</param>
    /// <param name="options">Policy, text, and what is known of the references.</param>
    public static ImmutableArray<CarryDecision> Decide(ImmutableArray<SeriesMinutes> regular, LocalDate next, CarryOptions options)
    {
        var history = History.Of(regular);
        if (history.Minutes.IsEmpty) return [];
        var deciding = new CarryDecisions(history, next, options);
        return [.. deciding.OfPrevious(), .. deciding.OfOlder()];
    }

    /// <summary>A topic that stands twice is carried once.</summary>
    private IEnumerable<CarryDecision> OfPrevious() => _history.TopicsAt(Previous)
        .DistinctBy(topic => (topic.Identity.Name, topic.Topic.Form, topic.Topic.Within?.Line))
        .Select(topic => Decide(topic, Previous));

    /// <summary>Topics that the previous minutes lack: put off to a day that has come, or standing ones.</summary>
    private IEnumerable<CarryDecision> OfOlder()
    {
        var seen = _history.TopicsAt(Previous).Select(topic => topic.Identity).ToList();
        for (var index = Previous - 1; index >= 0; index--)
        {
            foreach (var topic in _history.TopicsAt(index))
            {
                if (seen.Exists(topic.Identity.Matches)) continue;
                seen.Add(topic.Identity);
                if (DueFromOlder(topic, index) is { } due) yield return due;
                else if (StandingFromOlder(topic, index) is { } standing) yield return standing;
            }
        }
    }

    private CarryDecision Decide(PastTopic topic, int index)
    {
        if (TopicSigns.IsDoneHeading(topic.Topic.Text)) return Of(topic, index, Verdict.Leave, "its name says that it is done");
        if (topic.Topic.Path.LastOrDefault(section => TopicSigns.IsDoneHeading(section.Text)) is { } done)
            return Of(topic, index, Verdict.Leave, $"stands below {Quote.Of(done.Text)}");
        if (DeferralReader.Read(topic.Document, topic.Topic, topic.Minutes.Date) is { } deferral) return Deferred(topic, index, deferral);
        if (LastVerdict(topic) is { } verdict) return Of(topic, index, Verdict.Leave, verdict);
        if (ClosedReferences(topic) is { } closed) return Of(topic, index, Verdict.Leave, closed);
        if (_options.Policy is not CarryPolicy.Explicit && LastOpenAction(topic) is { } action) return Of(topic, index, Verdict.Carry, action);
        return topic.Topic.Section.Kind is SectionKind.ActionRecap && topic.Topic.Form is TopicForm.Bullet ? Recap(topic, index) : Weighed(topic, index);
    }

    private CarryDecision Deferred(PastTopic topic, int index, Deferral deferral)
    {
        var words = Quote.Of(deferral.Words);
        if (deferral.Until is { } until && until > _next)
            return Of(topic, index, Verdict.Defer, $"put off to {until.ToIso()}: {words}") with { Until = until };
        var reason = deferral.Until is { } due ? $"deferred to {due.ToIso()}: {words}" : $"put off or not reached: {words}";
        return Of(topic, index, Verdict.Carry, reason) with { Lines = TextSelection.Select(topic, _history, CarriedText.All) };
    }

    private CarryDecision? DueFromOlder(PastTopic topic, int index)
    {
        if (DeferralReader.Read(topic.Document, topic.Topic, topic.Minutes.Date) is not { Until: { } until } deferral) return null;
        return until > _history.Minutes[Previous].Date ? Deferred(topic, index, deferral) : null;
    }

    private CarryDecision? StandingFromOlder(PastTopic topic, int index)
    {
        var isCandidate = Previous - index < LookedBack
            && topic.Topic.Form is TopicForm.Heading
            && !IsStale(topic)
            && _history.TimesBefore(topic.Identity, Previous + 1) >= Standing;
        if (!isCandidate || TopicSigns.IsDoneHeading(topic.Topic.Text)) return null;
        var evidence = EvidenceReader.Read(topic, _history, index, isMissingLastTime: true);
        var decision = Weighed(topic, index, evidence);
        return decision.Chance >= NearlyCertain ? decision : null;
    }

    /// <summary>A last line that is a verdict, "-> done": of 16 such topics, one came back.</summary>
    private static string? LastVerdict(PastTopic topic)
    {
        if (topic.Body.ToList() is not [var first, .., var last] || last.Depth > first.Depth) return null;
        var text = topic.Document.TextOf(last.Content);
        return StatusWords.IsVerdict(text) ? $"ends with {Quote.Of(text)}" : null;
    }

    /// <summary>
    /// A topic that ended with something for somebody to do. Few of them came back, but to lose a promise is worse than to delete a
    /// heading.
    /// </summary>
    private static string? LastOpenAction(PastTopic topic)
    {
        if (topic.Body.ToList() is not [.., var last]) return null;
        var action = topic.Document.ActionItemsIn(new(last.Index, last.Index + 1)).FirstOrDefault(item => item is { IsMarked: true, IsOpenPromise: true });
        return action is null ? null : $"open action item of {string.Join(", ", action.Owners.Select(owner => "@" + owner.Login))}";
    }

    /// <summary>In a recap of action items, 86 % of the open ones came back and 6 % of the done ones.</summary>
    private CarryDecision Recap(PastTopic topic, int index)
    {
        var isDone = topic.Topic.Lines.Of(topic.Document).Any(line => line.IsContent && TopicSigns.IsDoneLine(topic.Document, line));
        return isDone
            ? Of(topic, index, Verdict.Leave, "the recap says that it is done")
            : Of(topic, index, Verdict.Carry, "open in the recap of action items");
    }

    private CarryDecision Weighed(PastTopic topic, int index) => Weighed(topic, index, EvidenceReader.Read(topic, _history, index));

    private CarryDecision Weighed(PastTopic topic, int index, ImmutableArray<Evidence> evidence)
    {
        var chance = Chance.Of(evidence, _habit);
        var verdict = IsStale(topic) ? Stale(topic) : IsWorth(evidence, chance) ? Verdict.Carry : Verdict.Leave;
        var reason = evidence switch
        {
            [] => "nothing in it says that it is open",
            _ when IsStale(topic) => verdict is Verdict.Carry ? "it has an open action item" : $"its minutes are older than {SeriesHabit.LongestGap} days",
            _ when verdict is Verdict.Leave => "too little says that it is open",
            [var strongest, ..] => strongest.Words,
        };
        return Of(topic, index, verdict, reason) with { Evidence = evidence, Chance = chance };
    }

    /// <summary>Even a series that carries much leaves what bears no sign of being open.</summary>
    private bool IsWorth(ImmutableArray<Evidence> evidence, double chance) => _options.Policy switch
    {
        CarryPolicy.Everything => true,
        CarryPolicy.Explicit => chance >= NearlyCertain,
        _ => chance >= WorthAHeading && evidence.Any(one => one.Points > 0),
    };

    /// <summary>From minutes that are long past, only deferrals and action items are carried.</summary>
    private bool IsStale(PastTopic topic) => Period.DaysBetween(topic.Minutes.Date, _next) > SeriesHabit.LongestGap;

    private static Verdict Stale(PastTopic topic) =>
        topic.Document.ActionItemsIn(topic.Topic.Lines).Any(item => item.IsOpenPromise) ? Verdict.Carry : Verdict.Leave;

    private string? ClosedReferences(PastTopic topic)
    {
        var targets = TopicIdentity.NamingReferences(topic.Document, topic.Topic).Select(reference => reference.Target).Distinct().ToList();
        var areClosed = targets.Count > 0 && targets.TrueForAll(target => target is not null && _options.States.GetValueOrDefault(target, IssueState.Open) is IssueState.Closed);
        if (!areClosed) return null;
        return targets.Count == 1 ? $"{targets[0]} is closed" : $"all {targets.Count} references are closed";
    }

    private CarryDecision Of(PastTopic topic, int index, Verdict verdict, string reason)
    {
        var text = _options.Policy is CarryPolicy.Everything ? CarriedText.All : _options.Text;
        var lines = verdict is Verdict.Carry ? TextSelection.Select(topic, _history, text) : [];
        return new(topic.Topic, topic.Minutes, verdict, reason, [], TopicAges.Of(topic, _history, index), lines);
    }
}
