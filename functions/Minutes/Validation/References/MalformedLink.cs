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
        var all = new List<Malformation>();
        foreach (var lines in Suspects.In(submission.Document, links))
        {
            all.AddRange(SchemeSlips.In(prose, lines));
            all.AddRange(LinkSlips.In(prose, lines));
        }

        all.AddRange(SchemeSlips.MisspeltIn(prose, links));
        all.AddRange(LinkEnds.In(prose, links));
        all.AddRange(ForeignLinks.InCode(submission.Document));
        return all.Count == 0 ? [] : OneEach(all).Select(FindingOf);
    }

    /// <summary>One slip can look like several: of those that overlap the first one is told.</summary>
    private static IEnumerable<Malformation> OneEach(List<Malformation> all)
    {
        var end = -1;
        Malformation? first = null;
        var order = int.MaxValue;
        foreach (var (index, malformation) in all.Index().OrderBy(one => one.Item.Span.Start))
        {
            if (malformation.Span.Start >= end && first is { } told)
            {
                yield return told;
                order = int.MaxValue;
            }

            if (index < order) (first, order) = (malformation, index);
            end = Math.Max(end, malformation.Span.End);
        }

        if (first is { } last) yield return last;
    }

    private Finding FindingOf(Malformation malformation)
    {
        var fix = malformation.Title is { } title ? new Fix(title, malformation.Edits) { Kind = malformation.Kind } : null;
        var finding = At(malformation.Span, malformation.Message, "write it as [text](address), or the address alone in angle brackets", fix);
        return malformation.IsHarmless ? finding with { Severity = Severity.Note } : finding;
    }
}
