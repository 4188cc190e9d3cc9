using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.CarryOver;

/// <summary>Decides what of the earlier minutes stands in the next ones. The order of the rules is here; what they look at, each in its own file.</summary>
public sealed class CarryDecisions
{
    private readonly History _history;
    private readonly LocalDate _next;
    private readonly CarryOptions _options;
    private readonly Weighing _weighing;

    private CarryDecisions(History history, LocalDate next, CarryOptions options)
    {
        _history = history;
        _next = next;
        _options = options;
        _weighing = new(options.Policy, history);
    }

    /// <summary>The decisions: first the topics of the previous minutes in their order, then those of older ones that come back.</summary>
    /// <param name="regular">Regular minutes of the series before the next meeting, oldest first; the last are the previous ones.</param>
    /// <param name="next">The day of the next meeting.</param>
    /// <param name="options">Policy, text, and what is known of the references.</param>
    public static ImmutableArray<CarryDecision> Decide(ImmutableArray<SeriesMinutes> regular, LocalDate next, CarryOptions options)
    {
        var history = History.Of(regular);
        if (history.Minutes.IsEmpty) return [];
        var deciding = new CarryDecisions(history, next, options);
        return [.. deciding.OfPrevious(), .. OlderTopics.Of(history).Select(deciding.OfOlder).OfType<CarryDecision>()];
    }

    /// <summary>A topic that stands twice is carried once.</summary>
    private IEnumerable<CarryDecision> OfPrevious() => _history.TopicsAt(_history.Previous)
        .DistinctBy(topic => (topic.Identity.Name, topic.Topic.Form, topic.Topic.Within?.Line))
        .Select(Decide);

    private CarryDecision Decide(PastTopic topic)
    {
        if (StatedVerdict.InNameOf(topic) is { } done) return Of(topic, Verdict.Leave, done);
        if (DeferralReader.Read(topic.Document, topic.Topic, topic.Minutes.Date) is { } deferral) return Deferred(topic, deferral);
        if (StatedVerdict.AtTheEndOf(topic) is { } verdict) return Of(topic, Verdict.Leave, verdict);
        if (StatedVerdict.ByStates(topic, _options.States) is { } closed) return Of(topic, Verdict.Leave, closed);
        if (Promise(topic) is { } action) return Of(topic, Verdict.Carry, OpenAction.Reason(action));
        if (topic.Topic is { Section.Kind: SectionKind.ActionRecap, Form: TopicForm.Bullet }) return Recap(topic);
        return IsStale(topic)
            ? Of(topic, Verdict.Leave, $"its minutes are older than {SeriesHabit.LongestGap} days")
            : Of(topic, _weighing.Weigh(topic));
    }

    /// <summary>Topics that the previous minutes lack: put off to a day that has come, or standing ones.</summary>
    private CarryDecision? OfOlder(PastTopic topic)
    {
        if (OlderTopics.DueOf(topic, _history) is { } due) return Deferred(topic, due);
        return OlderTopics.IsStanding(topic, _history) && !IsStale(topic) && _weighing.WeighMissing(topic) is { } weighed ? Of(topic, weighed) : null;
    }

    private CarryDecision Deferred(PastTopic topic, Deferral deferral)
    {
        var words = Quote.Of(deferral.Words);
        if (deferral.Until is { } until && until > _next)
            return Of(topic, Verdict.Defer, $"put off to {until.ToIso()}: {words}") with { Until = until };
        var reason = deferral.Until is { } due ? $"deferred to {due.ToIso()}: {words}" : $"put off or not reached: {words}";
        return Of(topic, Verdict.Carry, reason) with { Lines = TextSelection.Select(topic, _history, CarriedText.All) };
    }

    /// <summary>
    /// Something for somebody to do, on the last line. Few such topics came back, but to lose a promise is worse than to delete a heading.
    /// From minutes that are long past it is all that is carried, so there every line counts.
    /// </summary>
    private ActionItem? Promise(PastTopic topic)
    {
        if (_options.Policy is CarryPolicy.Explicit) return null;
        return IsStale(topic) ? OpenAction.In(topic, topic.Topic.Lines) : OpenAction.AtTheEndOf(topic);
    }

    /// <summary>In a recap of action items, 86 % of the open ones came back and 6 % of the done ones.</summary>
    private CarryDecision Recap(PastTopic topic)
    {
        var isDone = topic.Topic.Lines.Of(topic.Document).Any(line => line.IsContent && TopicSigns.IsDoneLine(topic.Document, line));
        return isDone
            ? Of(topic, Verdict.Leave, "the recap says that it is done")
            : Of(topic, Verdict.Carry, "open in the recap of action items");
    }

    /// <summary>From minutes that are long past, only deferrals and action items are carried.</summary>
    private bool IsStale(PastTopic topic) => Period.DaysBetween(topic.Minutes.Date, _next) > SeriesHabit.LongestGap;

    private CarryDecision Of(PastTopic topic, Weighed weighed) =>
        Of(topic, weighed.Verdict, weighed.Reason) with { Evidence = weighed.Evidence, Chance = weighed.Chance };

    private CarryDecision Of(PastTopic topic, Verdict verdict, string reason)
    {
        var text = _options.Policy is CarryPolicy.Everything ? CarriedText.All : _options.Text;
        var lines = verdict is Verdict.Carry ? TextSelection.Select(topic, _history, text) : [];
        return new(topic.Topic, topic.Minutes, verdict, reason, [], TopicAges.Of(topic, _history), lines)
        {
            IsGroup = topic.IsGroup,
            IsFromOlder = topic.Index < _history.Previous,
        };
    }
}
