using Minutes.Documents;
using Minutes.Validation.People;

namespace Minutes.Validation.Actions;

/// <summary>An action item for somebody who was not there.</summary>
internal sealed class ActionOwnerAbsent : Rule
{
    public override RuleInfo Info { get; } = new("MIN031", "action-owner-absent", Severity.Note)
    {
        Trigger = "The owner of an open action item is not among the participants, or is excused.",
        Reason = "Who was not there may not know of it; somebody should tell.",
        Before = "* AI @wim-delta: bring the spare gauge",
        After = "* AI @mira-k: ask wim for the spare gauge",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        if (!submission.IsOver || !document.ActionItems.Any(item => item is { IsMarked: true, IsDone: false, Owners.IsEmpty: false }) || document.ListedLogins.Count == 0) return [];
        var present = Logins(document, Attendance.Present);
        if (document.Participants.Count(participant => participant.Handle is null) * 3 > document.Participants.Length || present.Count == 0) return [];
        var owners = document.ActionItems.Where(item => item is { IsMarked: true, IsDone: false }).SelectMany(item => item.Owners).Where(owner => !present.Contains(owner.Login) && !IsGroup(owner.Login)).ToList();
        if (owners.Count == 0) return [];
        var there = MisspeltHandle.Corrected(submission, present).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var excused = Logins(document, Attendance.Absent);
        return
            from owner in owners.Zip(MisspeltHandle.Corrected(submission, owners.Select(owner => owner.Login)))
            where !there.Contains(owner.Second)
            group owner.First by owner.Second.ToUpperInvariant() into same
            let first = same.First()
            let why = excused.Contains(first.Login) ? "was excused" : "is not among the participants"
            select At(first.Span, $"@{first.Login} has an action item, but {why}", "tell them, if nobody has, or add them to the participants if they were there") with { AlsoAt = [.. same.Skip(1).Select(owner => owner.Span)] };
    }

    private static bool IsGroup(string login) => login.ToUpperInvariant() is "ALL" or "HERE" or "EVERYONE" or "EVERYBODY" or "CHANNEL" or "TEAM";

    private static HashSet<string> Logins(MinutesDocument document, Attendance attendance) => document.Participants
        .Where(participant => participant.Attendance == attendance && participant.Handle is not null)
        .Select(participant => participant.Name)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
