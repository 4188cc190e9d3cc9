using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>One file, one meeting.</summary>
internal sealed class TwoMeetings : Rule
{
    public override RuleInfo Info { get; } = new("MIN007", "two-meetings", Severity.Error)
    {
        Trigger = "The file holds the minutes of two meetings: two titles with different days, or two lists of participants and two agendas.",
        Reason = "The second meeting is not found by its day, and what was said in it seems to have been said in the first.",
        Before = "# 2026-03-11\n\n## Agenda\n\n# 2026-03-18\n\n## Agenda",
        After = "# 2026-03-11\n\n## Agenda",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var titles = submission.Document.Titles.Where(title => title.Date is not null).ToList();
        var other = titles.Find(title => title.Date != titles[0].Date);
        if (other is not null)
        {
            yield return At(other.Span, $"a second meeting begins here: {other.Date!.Value.ToIso()}, after {titles[0].Date!.Value.ToIso()}", "move it to a file of its own");
        }
        else if (Second(submission, SectionKind.Participants) is { } people && Second(submission, SectionKind.Agenda) is { } agenda)
        {
            var first = people.Line < agenda.Line ? people : agenda;
            yield return At(first.TextSpan, "a second meeting begins here: there are two lists of participants and two agendas", "move it to a file of its own");
        }
    }

    private static Section? Second(Submission submission, SectionKind kind) => submission.Document.Sections.Where(section => section.Kind == kind).Skip(1).FirstOrDefault();
}
