using System.Text.RegularExpressions;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Validation.Pictures;

namespace Minutes.Validation.Agenda;

/// <summary>MIN024: an item of which only the name was written down.</summary>
internal sealed partial class NoOutcome : Rule
{
    /// <summary>A longer bullet says what there is to say.</summary>
    private const int LongestName = 60;

    private const int LongestAddress = 200;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("MIN024", "no-outcome", Severity.Note)
    {
        Trigger = "An item that was not there last time has neither an outcome nor a note below its name.",
        Reason = "Whoever was not there learns that it was talked about, and nothing else.",
        Before = "### Spare gauges",
        After = """
            ### Spare gauges

            * six in the box, four are promised
            """,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!submission.IsOver || submission.IsCancelled || submission.IsSlides) yield break;
        var document = submission.Document;
        var isNameEnough = new Lazy<bool>(() => AreMostlyNames(document));
        var inPads = new Lazy<HashSet<int>>(() => [.. PadLink.TopicsInPads(submission).Select(topic => topic.Line)]);
        var compared = 0;
        foreach (var topic in document.Topics)
        {
            if (HasText(document, topic)) continue;
            if (++compared > Carried.Most) yield break;
            if (topic.Form is TopicForm.Bullet && (isNameEnough.Value || topic.Section.Kind is SectionKind.ActionRecap || document.ActionItemsIn(topic.Lines).Any())) continue;
            if (TopicBody.IsGroup(topic) || TopicBody.IsInDoneGroup(topic) || SaysMore(topic) || AgeNote.IsOne(topic.Text)) continue;
            if (submission.Neighbours.Predecessor is { } before && new Carried(topic).NamesakesIn(before).Any()) continue;
            if (HasAddress(document, topic) && inPads.Value.Contains(topic.Line)) continue;
            yield return At(document.Lines[topic.Line].Content, "neither an outcome nor a note stands below this item", "write what came of it, say that it was not discussed, or take it out");
        }
    }

    /// <summary>Whether the most bullets that are topics have nothing below them.</summary>
    private static bool AreMostlyNames(MinutesDocument document)
    {
        var (names, all) = (0, 0);
        foreach (var topic in document.Topics)
        {
            if (topic.Form is not TopicForm.Bullet) continue;
            all++;
            if (!HasText(document, topic)) names++;
        }

        return names * 2 > all;
    }

    private static bool HasText(MinutesDocument document, Topic topic)
    {
        for (var line = topic.Body.Start; line < topic.Body.End; line++)
        {
            if (document.Lines[line].Kind is LineKind.Hidden || (document.Lines[line].IsContent && IsText(topic, document.Source.Slice(document.Lines[line].Content)))) return true;
        }

        return false;
    }

    private static bool IsText(Topic topic, ReadOnlySpan<char> line) => !Unsaid.Is(line) && !IsOnlyAddress(topic, line) && !AgeNote.IsOne(line);

    /// <summary>Whether an address stands there: only then it may be that of a pad.</summary>
    private static bool HasAddress(MinutesDocument document, Topic topic) =>
        document.Prose.AsSpan(document.Lines[topic.Line].Span.Start, document.Lines[topic.Lines.End - 1].Span.End - document.Lines[topic.Line].Span.Start).Contains("://", StringComparison.Ordinal);

    /// <summary>An address says which item is meant, and not what came of it.</summary>
    private static bool IsOnlyAddress(Topic topic, ReadOnlySpan<char> line) => topic.Form is TopicForm.Heading && line.Length <= LongestAddress && OnlyAddress().IsMatch(line);

    /// <summary>Whether the name itself says what came of it.</summary>
    private static bool SaysMore(Topic topic) =>
        (topic.Form is TopicForm.Bullet && topic.Text.Length > LongestName)
        || TopicSigns.IsDoneHeading(topic.Text)
        || DeferralWords.WithoutMark(topic.Text) != topic.Text
        || Said().IsMatch(topic.Text.Length > 300 ? topic.Text[..300] : topic.Text);

    /// <summary>An arrow, a colon or a full stop with more behind it, words for what was not talked about.</summary>
    [GeneratedRegex(@"->|=>|→|[:.;!,]\s+\S|\b(?:skipped|cancell?ed|postponed|deferred|not discussed|nothing|none|no (?:news|updates?)|welcome|break|pause|lunch|closing|entfällt|verschoben|vertagt|keine)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"^<?https?://[^\s<>]{4,190}>?$|^\[[^\[\]]{1,80}\]\([^\s()]{4,150}\)$|^[\w.-]{1,39}/[\w.-]{1,60}#[0-9]{1,7}$")]
    private static partial Regex OnlyAddress();
}
