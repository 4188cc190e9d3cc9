namespace Minutes.Validation.Identity;

/// <summary>Minutes beside the folders of the series belong to none of them.</summary>
internal sealed class FileFolder : Rule
{
    public override RuleInfo Info { get; } = new("MIN002", "file-folder", Severity.Warning)
    {
        Trigger = "A file with a date in its name lies in the root of an archive whose series are folders.",
        Reason = "It belongs to no series: nobody who looks for the series' minutes finds it, and the next ones do not follow it.",
        Before = "20260311.md",
        After = "network/20260311.md",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Neighbours.Listing is { Name: ".", Regular: [], Special: [] })
            yield return At(default, $"{submission.Path} lies beside the folders of the series", $"move it into the folder of its series: `git mv {submission.Path} SERIES/`");
    }
}
