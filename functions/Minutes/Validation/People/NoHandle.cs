using Minutes.Documents;
using Minutes.Validation.Leftovers;

namespace Minutes.Validation.People;

/// <summary>A participant without handle, where most have one.</summary>
internal sealed class NoHandle : Rule
{
    public override RuleInfo Info { get; } = new("MIN013", "no-handle", Severity.Note)
    {
        Trigger = "A participant is listed by name only, in a series that mostly lists handles.",
        Reason = "A name does not tell which account is meant. Guests have none, so it is a note only.",
        Before = "## Participants\n\n* @mira-k\n* @tjorven\n* Quill Ferrow",
        After = "## Participants\n\n* @mira-k\n* @tjorven\n* @quill-f",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        var placeholders = new AnswerPlaceholder(submission);
        var named = document.Participants.Where(participant => participant.Handle is null && !HandleWithoutAt.IsKnown(submission, participant.Name) && !IsPlaceholder(participant)).ToList();
        if (named.Count == 0 || !MostHaveHandles(submission)) yield break;
        var message = named.Count == 1 ? $"{named[0].Name} is listed without a handle" : $"{named.Count} participants are listed without a handle";
        yield return At(named[0].Span, message, "write the GitHub handle, unless it is a guest without one") with { AlsoAt = [.. named.Skip(1).Select(participant => participant.Span)] };

        bool IsPlaceholder(Participant participant) => placeholders.On(document.Lines[document.Source.LineIndexAt(participant.Span.Start)]) is not null;
    }

    private static bool MostHaveHandles(Submission submission)
    {
        var around = submission.Neighbours.All.SelectMany(minutes => minutes.Document.Participants).ToList();
        var listed = around.Count > 0 ? around : [.. submission.Document.Participants];
        return listed.Count(participant => participant.Handle is not null) * 5 >= listed.Count * 4;
    }
}
