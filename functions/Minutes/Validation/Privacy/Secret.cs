namespace Minutes.Validation.Privacy;

/// <summary>A key, a token or a password.</summary>
internal sealed class Secret : Rule
{
    public override RuleInfo Info { get; } = new("MIN072", "secret", Severity.Error)
    {
        Trigger = "A key or token of a known form stands in the minutes, a private key, or a password in a web address; what only looks like a password or a PIN is a warning.",
        Reason = "Whoever can read the repository can use it, and its history keeps it when the line is gone.",
        Before = "* the password of the gauge is: Ebbe-und-4711",
        After = "* @mira-k knows the password of the gauge",
    };

    public override IEnumerable<Finding> Check(Submission submission) => Secrets.In(submission.Document) is { Count: > 0 } all ? Found(submission, all) : [];

    private IEnumerable<Finding> Found(Submission submission, List<FoundSecret> all) =>
        from one in all
        group one by submission.Source.Slice(one.Span).ToString() into same
        let first = same.First()
        select At(first.Span, $"{first.Name} stands here ({Masked.Of(same.Key)}){(first.Doubt is { } doubt ? $"; {doubt}" : "")}", first.Advice) with
        {
            Severity = first.Severity,
            IsPrivate = true,
            AlsoAt = [.. same.Skip(1).Select(other => other.Span)],
        };
}
