using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation.Identity;

namespace Minutes.Validation.Agenda;

/// <summary>MIN021: minutes of a meeting that talked about nothing.</summary>
internal sealed class NoTopic : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("MIN021", "no-topic", Severity.Warning)
    {
        Trigger = "The meeting is over, and there is no topic below the agenda.",
        Reason = "Either the notes never came from the pad, or there was no meeting; a reader cannot tell.",
        Before = "## Agenda",
        After = """
            ## Agenda

            ### Gauge at Pebble Ness

            * up again
            """,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!submission.IsOver || submission.IsCancelled || submission.IsSlides || !IsEmpty(submission.Document)) yield break;
        if (IsTold(submission) || UnclearCancellation.IsToldIn(submission)) yield break;
        yield return AgendaOf(submission.Document) is { } agenda
            ? At(agenda.TextSpan, $"there is no topic below \"{agenda.Text}\"", "write down what was talked about, or say that there was no meeting")
            : At(PlaceOf(submission.Document), "no topic is written down", "write down what was talked about, or say that there was no meeting");
    }

    /// <summary>Whether nothing is written down that was talked about: what else is missing goes without saying then.</summary>
    internal static bool IsEmpty(MinutesDocument document)
    {
        if (AgendaOf(document) is not { } agenda) return document.Topics.IsEmpty && !IsAnythingSaid(document);

        // Topics may stand beside the agenda, below a heading of the same level.
        return !document.Topics.Any(topic => topic.Line > agenda.Line) && !HasText(document, agenda);
    }

    /// <summary>A file of nothing is told by the rule that misses the title.</summary>
    private static bool IsTold(Submission submission) => !submission.IsSpecial && !submission.Document.Lines.Any(line => line.IsContent);

    private static Section? AgendaOf(MinutesDocument document) => document.Sections.FirstOrDefault(section => section.Kind is SectionKind.Agenda);

    /// <summary>Text below the agenda that is no topic by its form says something, too.</summary>
    private static bool HasText(MinutesDocument document, Section agenda) =>
        new LineRange(agenda.Line + 1, agenda.End).Of(document).Any(line => line.Kind is LineKind.Item or LineKind.Text && !Unsaid.Is(document.TextOf(line.Content)));

    /// <summary>Without an agenda, text outside of the boilerplate is what was talked about.</summary>
    private static bool IsAnythingSaid(MinutesDocument document) =>
        document.Sections.Where(section => section.Kind is SectionKind.Title).Select(section => section.Own)
            .Prepend(new(0, document.Sections.IsEmpty ? document.Lines.Length : document.Sections[0].Line))
            .Any(own => own.Of(document).Any(line => line.Kind is LineKind.Item or LineKind.Text && !document.Titles.Any(title => title.Line == line.Index)));

    private static TextSpan PlaceOf(MinutesDocument document) => document.Titles is [var title, ..] ? title.Span : default;
}
