namespace Minutes.Validation;

/// <summary>An ignore comment that names no rule silences nothing, and nobody would see why.</summary>
internal sealed class IgnoreUnknown : Rule
{
    public override RuleInfo Info { get; } = new("MIN099", "ignore-unknown", Severity.Warning)
    {
        Trigger = "A comment that silences a rule names one that does not exist, or none.",
        Reason = "It silences nothing, and whoever wrote it thinks that it does.",
        Before = "* See pad. <!-- minutes: ignore MIN612 the pad is gone -->",
        After = "* See pad. <!-- minutes: ignore MIN061 the pad is gone -->",
    };

    public override IEnumerable<Finding> Check(Submission submission) => IgnoreComment.In(submission.Document).SelectMany(Check);

    private IEnumerable<Finding> Check(IgnoreComment comment)
    {
        if (comment.Words.IsEmpty) return [At(comment.Span, "the comment names no rule, so it silences nothing", "write the rule's id behind `ignore`")];
        return
            from word in comment.Words
            where Rules.Find(word.Text) is null
            let near = char.IsAsciiDigit(word.Text[^1]) ? null : Rules.NearestTo(word.Text)
            select At(word.Span, $"there is no rule {word.Text}", near is null ? "`minutes rules` lists them" : $"did you mean {near}?");
    }
}
