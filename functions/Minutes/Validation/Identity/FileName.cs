using Minutes.Archive;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>A name that is nearly a date hides the minutes from everything that looks for them by their day.</summary>
internal sealed class FileName : Rule
{
    /// <summary>So many of the nearest files must be named in one way for another one to be odd.</summary>
    private const int Nearest = 3;

    public override RuleInfo Info { get; } = new("MIN001", "file-name", Severity.Error)
    {
        Trigger = "The file's name is nearly a date, or is written otherwise than those of the series (a warning then).",
        Reason = "Minutes are found, sorted and followed by the date in their name. Under another name they are lost among the others.",
        Before = "network/202603011.md",
        After = "network/20260311.md",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Date is null)
        {
            // A date that does not exist is told by another rule.
            if (ImpossibleDate.DigitsOf(submission.Path.Name) is not { Length: 8 }) yield return Unreadable(submission);
        }
        else if (!submission.IsSpecial && UsualPattern(submission) is { } usual && PathPattern.Of(submission.Path)?.Pattern is { } own && own != usual)
        {
            var name = usual.For(submission.Date.Value);
            yield return At(default, $"the file is named {submission.Path.Name}, the others of the series as {usual.For(submission.Date.Value).Name}", $"rename it: `git mv {submission.Path} {name}`")
                with { Severity = Severity.Warning };
        }
    }

    private Finding Unreadable(Submission submission)
    {
        var titled = submission.Document.Titles.Select(title => title.Date).FirstOrDefault(date => date is not null);
        var pattern = UsualPattern(submission);
        var advice = titled is { } date
            ? $"the title says {date.ToIso()}; rename it: `git mv {submission.Path} {pattern?.For(date).ToString() ?? date.ToIso() + ".md"}`"
            : "rename it to the day of the meeting, as the other files of the series are named";
        return At(default, $"the name {submission.Path.Name} is nearly a date, but none", advice);
    }

    /// <summary>How the newest files before this one are named, where they agree.</summary>
    private static PathPattern? UsualPattern(Submission submission)
    {
        var files = submission.Neighbours.Listing.Regular.Where(file => file.Path != submission.Path);
        var nearest = (submission.Date is { } date ? files.OrderBy(file => Math.Abs((file.Date - date).Days)) : files.Reverse()).Take(Nearest).Select(file => file.Pattern).ToList();
        return nearest.Count == Nearest && nearest.TrueForAll(pattern => pattern == nearest[0]) ? nearest[0] : null;
    }
}
