using Minutes.Documents;
using Minutes.Text;

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
        var document = submission.Document;
        if (!submission.IsOver || submission.IsCancelled || submission.IsSlides) yield break;
        if (document.Sections.FirstOrDefault(section => section.Kind is SectionKind.Agenda) is not { } agenda)
        {
            if (document.Topics.IsEmpty && !IsAnythingSaid(document))
                yield return At(PlaceOf(document), "no topic is written down", "write down what was talked about, or say that there was no meeting");
            yield break;
        }

        // Topics may stand beside the agenda, below a heading of the same level.
        if (document.Topics.Any(topic => topic.Line > agenda.Line) || HasText(document, agenda)) yield break;
        yield return At(agenda.TextSpan, $"there is no topic below \"{agenda.Text}\"", "write down what was talked about, or say that there was no meeting");
    }

    /// <summary>Text below the agenda that is no topic by its form says something, too.</summary>
    private static bool HasText(MinutesDocument document, Section agenda) =>
        new LineRange(agenda.Line + 1, agenda.End).Of(document).Any(line => line.Kind is LineKind.Item or LineKind.Text && !Unsaid.Is(document.TextOf(line.Content)));

    /// <summary>Without an agenda, text outside of the boilerplate is what was talked about.</summary>
    private static bool IsAnythingSaid(MinutesDocument document) =>
        document.Lines.Length == 0
        || document.Sections.Where(section => section.Kind is SectionKind.Title).Select(section => section.Own)
            .Prepend(new(0, document.Sections.IsEmpty ? document.Lines.Length : document.Sections[0].Line))
            .Any(own => own.Of(document).Any(line => line.Kind is LineKind.Item or LineKind.Text && !document.Titles.Any(title => title.Line == line.Index)));

    private static TextSpan PlaceOf(MinutesDocument document) => document.Titles is [var title, ..] ? title.Span : default;
}
