using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation.Identity;

namespace Minutes.Validation.People;

/// <summary>A list of participants that nobody filled in.</summary>
internal sealed partial class ParticipantsEmpty : Rule
{
    private const int LongestPlaceholder = 100;

    public override RuleInfo Info { get; } = new("MIN017", "participants-empty", Severity.Warning)
    {
        Trigger = "The list of participants is there and empty, though the meeting is over.",
        Reason = "Later nobody can tell who was there when something was decided.",
        Before = "## Participants\n\n*",
        After = "## Participants\n\n* @mira-k\n* @tjorven",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        if (submission is { IsOver: false } or { IsCancelled: true } or { IsSlides: true }) yield break;
        if (IsAnybodyListed(submission)) yield break;
        if (UnclearCancellation.IsToldIn(submission)) yield break;
        var groups = GroupsIn(submission).ToHashSet();
        foreach (var list in document.ParticipantLists.Where(list => list.Attendance is Attendance.Present && !groups.Contains(list.NameLine)).Take(1))
            yield return At(list.Name, "nobody is listed as a participant", "list who was there, or say that the meeting was cancelled");
    }

    private static bool IsAnybodyListed(Submission submission)
    {
        foreach (var list in submission.Document.ParticipantLists)
        {
            if (list.Attendance is not Attendance.Present) continue;
            foreach (var line in list.Lines)
            {
                if (line.Attendance is Attendance.Present && IsSaid(submission, line.Content)) return true;
            }
        }

        return false;
    }

    private static bool IsSaid(Submission submission, TextSpan content) =>
        submission.ProseOf(content) is var said && said.ContainsAnyInRange('0', '\uffff') && (said.Length > LongestPlaceholder || !Placeholder().IsMatch(said));

    /// <summary>The lines of the headings below which people are listed in groups: "### Guests".</summary>
    private static IEnumerable<int> GroupsIn(Submission submission) =>
        from section in submission.Document.Sections
        where section is { Parent: not null, Kind: SectionKind.Topic or SectionKind.Participants }
        where section.Own.Of(submission.Document).Any(line => line.IsContent && IsSaid(submission, line.Content))
        select section.Parent!.Line;

    /// <summary>Lines that name nobody: what a template puts where names go, and nothing but signs.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:your|please|add|enter|insert|fill|bitte)\b.*|names?|handles?|(?:git ?hub )?handles?|first ?name(?: last ?name)?|participants?|@?(?:todo|tb[ad]|xxx?|name|handle|username|user|n/?a)|none|[0-9]{1,3}\s(?:people|persons|participants|attendees)(?:\stotal)?|\(?github handles preferred\)?)?\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();
}
