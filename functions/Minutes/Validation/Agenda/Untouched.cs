using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;

namespace Minutes.Validation.Agenda;

/// <summary>MIN023: an item that came over from the last meeting, and that nobody wrote to.</summary>
internal sealed class Untouched : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("MIN023", "untouched", Severity.Warning)
    {
        Trigger = "Every line of an item stands, word for word, in the same item of the minutes before; a note on its age does not count, nor do items that stand in most minutes.",
        Reason = "Readers take last week's text for this week's. Carried text that nobody touched is what reviewers of minutes remove most.",
        Before = """
            ### Keeping raw readings

            * continuation from [2026-03-04](20260304.md#keeping-raw-readings)
            * two terabytes by the end of the year
            """,
        After = """
            ### Keeping raw readings

            * not discussed, moved to the next meeting
            """,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!submission.IsOver || submission.IsSpecial || submission.IsCancelled || submission.IsSlides || submission.Neighbours.Predecessor is not { } before) return [];
        var untouched = In(submission, before).ToList();

        // A whole file that is the last one again is told as such, once.
        return untouched.Count > 0 && TextComparison.AreNearlySame(submission.Document, before.Document) ? [] : untouched;
    }

    private IEnumerable<Finding> In(Submission submission, SeriesMinutes before)
    {
        var document = submission.Document;
        var (known, said) = (SaidLines.Of(before.Document), SaidLines.Of(document));
        var lists = new Lazy<HashSet<int>>(() => PlainLists(document));
        var compared = 0;
        foreach (var topic in document.Topics)
        {
            // The action items of the last meeting are lines that stay as they are until they are done.
            if (topic.Section.Kind is SectionKind.ActionRecap || !known.ContainAll(said, topic.Body) || TopicBody.IsGroup(topic)) continue;
            if (topic is { Form: TopicForm.Bullet, Section.Kind: SectionKind.Agenda } && lists.Value.Contains(topic.Section.Line)) continue;
            if (++compared > Carried.Most) yield break;
            var lines = said.In(topic.Body).ToList();
            if (lines.Count > 0 && lines.TrueForAll(line => submission.SeriesLines.MostlyContain(line))) continue;
            var carried = new Carried(topic);
            if (!carried.NamesakesIn(before).Any(earlier => Has(before.Document, earlier, lines)) || IsSettled(topic) || carried.IsStanding(submission.Neighbours, isShort: lines.Count <= 2)) continue;
            var finding = At(
                document.Lines[topic.Line].Content,
                lines.Count == 0
                    ? $"the item came over from {before.Date.ToIso()}, and nothing stands below it"
                    : $"nobody wrote to this item since {before.Date.ToIso()}: all its lines stand there, too",
                "write what came of it, say that it was not discussed, or take it out");
            yield return lines.Count == 0 && carried.IsSubject ? finding with { Severity = Severity.Note } : finding;
        }
    }

    /// <summary>Agendas that only name what is talked about further down, by the lines of their headings: several items, none with a word below.</summary>
    private static HashSet<int> PlainLists(MinutesDocument document)
    {
        var said = SaidLines.Of(document);
        var last = document.Topics.LastOrDefault(topic => said.SayAnything(topic.Body))?.Line ?? -1;
        return
        [
            .. from topics in document.Topics.Where(topic => topic is { Form: TopicForm.Bullet, Section.Kind: SectionKind.Agenda }).GroupBy(topic => topic.Section)
               where topics.Count() > 1 && topics.All(topic => !said.SayAnything(topic.Body))
               where last >= topics.Key.Own.End
               select topics.Key.Line,
        ];
    }

    /// <summary>Whether the name, or that of the group around it, says what came of it.</summary>
    private static bool IsSettled(Topic topic) =>
        AgeNote.IsOne(topic.Text) || TopicSigns.IsDoneHeading(topic.Text) || DeferralWords.WithoutMark(topic.Text) != topic.Text || TopicBody.IsInDoneGroup(topic);

    private static bool Has(MinutesDocument document, Topic topic, List<string> lines)
    {
        if (lines.Count == 0) return true;
        var known = SaidLines.Of(document).In(topic.Body).ToHashSet();
        return lines.TrueForAll(known.Contains);
    }
}
