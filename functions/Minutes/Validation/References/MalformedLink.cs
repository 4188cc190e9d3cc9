namespace Minutes.Validation.References;

/// <summary>A link that Markdown does not read as one.</summary>
internal sealed class MalformedLink : Rule
{
    public override RuleInfo Info { get; } = new("MIN051", "malformed-link", Severity.Warning)
    {
        Trigger = "A link is mistyped: a blank, a bracket or a sign of the address is too many, is missing, or stands in the wrong place.",
        Reason = "GitHub shows the brackets as text, or the link leads nowhere.",
        Before = "* [network#12] (https://github.com/open-tidepool/network/issues/12)",
        After = "* [network#12](https://github.com/open-tidepool/network/issues/12)",
        Fix = "Removes or writes the faulty characters, where they tell what was meant.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var (prose, links) = (submission.Document.Prose, submission.Links);
        return Suspects.In(submission.Source, prose, links)
            .SelectMany(lines => SchemeSlips.In(prose, lines).Concat(LinkSlips.In(prose, lines)))
            .Concat(SchemeSlips.MisspeltIn(prose, links))
            .Concat(LinkEnds.In(prose, links))
            .Select(FindingOf);
    }

    private Finding FindingOf(Malformation malformation)
    {
        var fix = malformation.Title is { } title ? new Fix(title, malformation.Edits) : null;
        var finding = At(malformation.Span, malformation.Message, "write it as [text](address), or the address alone in angle brackets", fix);
        return malformation.IsHarmless ? finding with { Severity = Severity.Note } : finding;
    }
}
