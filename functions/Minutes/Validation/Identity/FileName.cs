using System.Text.RegularExpressions;
using Minutes.Archive;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>A name that is a date but for a slip, or a date in another form than in the names around.</summary>
internal sealed partial class FileName : Rule
{
    public override RuleInfo Info { get; } = new("MIN001", "file-name", Severity.Error)
    {
        Trigger = "The file's name is nearly a date, is written otherwise than the names of the series' other files, or says that the file is a copy or a draft.",
        Reason = "The name is the date of the meeting: a file with another name is not found, not sorted with the others, and not seen by any program.",
        Before = "network/202603011.md",
        After = "network/20260311.md",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Date is { } date) return Dated(submission, date) is { } odd ? [odd] : [];
        var attempted = AttemptedDate.Of(SubmittedPath.DateIn(submission.Path, submission.Neighbours.Listing));
        return attempted.IsImpossible ? [] : [NearlyDated(submission, attempted)];
    }

    private Finding NearlyDated(Submission submission, AttemptedDate attempted)
    {
        var likely = attempted.Likely(submission);
        var advice = likely is { } day ? $"rename it: {Renaming.Of(submission, day)}" : "rename it to the day of the meeting, in the form of the series' other files";
        var meant = likely is { } known ? $", probably of {known.ToIso()}" : "";
        // The name can be read, but for its ending.
        var isOnlyEnding = attempted.Exact is not null && !submission.Path.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        return isOnlyEnding
            ? At(default, $"the name {submission.Path.Name} does not end in .md, as those of minutes do", advice) with { Severity = Severity.Warning }
            : At(default, $"the name {submission.Path.Name} is nearly a date{meant}", advice);
    }

    private Finding? Dated(Submission submission, LocalDate date)
    {
        if (submission.Identity.BrokenNaming is { IsElsewhere: false, Usual: var usual })
        {
            var path = usual.For(date);
            return At(default, $"the file is named {submission.Path.Name}, and by the names around it would be {path.Name}", $"rename it: {Renaming.To(submission, path)}")
                with
            { Severity = Severity.Warning };
        }

        if (!submission.IsSpecial || PathPattern.Of(submission.Path) is not var (pattern, _)) return null;
        var others = submission.Neighbours.Listing.Regular is [.., var last] ? last.Pattern.Decoration : "";
        var own = pattern.Decoration.StartsWith(others, StringComparison.Ordinal) ? pattern.Decoration[others.Length..].Trim(' ', '-', '_', '.') : pattern.Decoration;
        if (!Unfinished().IsMatch(own)) return null;
        return At(default, $"the name {submission.Path.Name} sounds like a copy or a draft ({own})", $"name it by its date alone, or remove it")
            with
        { Severity = Severity.Warning };
    }

    /// <summary>What browsers, file managers and people put behind the name of a second copy.</summary>
    [GeneratedRegex(@"^(?:copy|copy of|kopie|kopie von|\([0-9]\)|- ?(?:copy|kopie)(?: ?\([0-9]\))?|copy ?\(?[0-9]\)?|draft|entwurf|final|new|neu|old|alt|bak|backup|orig|tmp|temp|wip|md|txt|v[0-9])$", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();
}
