using Minutes.Documents;
using Minutes.Validation.Leftovers;
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
        if (!submission.IsOver || document.ActionItems.IsEmpty || document.ListedLogins.Count == 0) return [];
        var excused = Logins(document, Attendance.Absent);
        var present = excused.Count == 0 ? document.ListedLogins : Logins(document, Attendance.Present);
        var owners = OwnersBeside(document, present);
        if (owners.Count == 0 || present.Count == 0 || document.Participants.Count(participant => participant.Handle is null) * 3 > document.Participants.Length) return [];
        var there = MisspeltHandle.Corrected(submission, present).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from owner in owners.Zip(MisspeltHandle.Corrected(submission, owners.Select(owner => owner.Login)))
            where !there.Contains(owner.Second)
            group owner.First by owner.Second.ToUpperInvariant() into same
            let first = same.First()
            let why = excused.Contains(first.Login) ? "was excused" : "is not among the participants"
            select At(first.Span, $"@{first.Login} has an action item, but {why}", "tell them, if nobody has, or add them to the participants if they were there") with { AlsoAt = [.. same.Skip(1).Select(owner => owner.Span)] };
    }

    /// <summary>Who has something to do and is none of some.</summary>
    private static List<Handle> OwnersBeside(MinutesDocument document, IReadOnlySet<string> present)
    {
        var owners = new List<Handle>();
        foreach (var item in document.ActionItems)
        {
            if (item is not { IsMarked: true, IsDone: false }) continue;
            foreach (var owner in item.Owners)
            {
                if (!present.Contains(owner.Login) && !IsGroup(owner.Login) && !TemplateText.IsNobody(owner.Login)) owners.Add(owner);
            }
        }

        return owners;
    }

    private static bool IsGroup(string login) => login.ToUpperInvariant() is "ALL" or "HERE" or "EVERYONE" or "EVERYBODY" or "CHANNEL" or "TEAM";

    private static HashSet<string> Logins(MinutesDocument document, Attendance attendance) => document.Participants
        .Where(participant => participant.Attendance == attendance && participant.Handle is not null)
        .Select(participant => participant.Name)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
