using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>A day in the file's name that does not exist, or that lies far from the series.</summary>
internal sealed class ImpossibleDate : Rule
{
    public override RuleInfo Info { get; } = new("MIN005", "impossible-date", Severity.Error)
    {
        Trigger = "The file's name bears a day that does not exist, that lies more than two months ahead, or that is years away from all other minutes of the series.",
        Reason = "Minutes are sorted by their names: such a file stands in the wrong place for good, and as the newest one it is what the next minutes would follow.",
        Before = "network/20620311.md",
        After = "network/20260311.md",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Date is not { } date) return NoSuchDay(submission) is { } finding ? [finding] : [];
        if (submission.Identity.FarOffDate is not { } far) return [];
        var advice = far.Likely is { } likely
            ? $"probably {likely.ToIso()} was meant: {Renaming.Of(submission, likely)}"
            : "look whether the year is right, and rename the file";
        var message = $"the day of the file's name, {date.ToIso()}, {far.Why}";
        return [At(default, message, advice) with { Severity = far.IsSure ? Severity.Error : Severity.Warning }];
    }

    private Finding? NoSuchDay(Submission submission)
    {
        var attempted = AttemptedDate.Of(SubmittedPath.DateIn(submission.Path, submission.Neighbours.Listing));
        if (!attempted.IsImpossible) return null;
        var advice = attempted.Likely(submission) is { } likely
            ? $"probably {likely.ToIso()} was meant: {Renaming.Of(submission, likely)}"
            : "rename the file to the day of the meeting";
        var message = attempted.IsOfThisCentury ? $"there is no day {attempted.Text}" : $"the year of {attempted.Text} lies in another century";
        return At(default, message, advice);
    }
}
