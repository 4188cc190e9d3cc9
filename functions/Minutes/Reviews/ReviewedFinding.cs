using Minutes.Comments;
using Minutes.Validation;

namespace Minutes.Reviews;

/// <summary>A finding with the file that it is in.</summary>
internal sealed record ReviewedFinding(CheckedFile File, PrivateText Hidden, Finding Finding)
{
    internal static IEnumerable<ReviewedFinding> In(CheckReport report) =>
        from file in report.Files
        let hidden = PrivateText.In(file)
        from finding in file.Findings
        orderby finding.Severity descending
        select new ReviewedFinding(file, hidden, finding);

    internal Severity Severity => Finding.Severity;

    /// <summary>Its line in the comment.</summary>
    internal string Text(ReviewOptions options)
    {
        var also = OtherLines.Of(File, Finding) is { } lines ? $" (also at {lines})" : "";
        return $"{Place(options)} {Safe(Finding.Message)}{also}; {Safe(Finding.Advice)} ({Finding.Rule.Id})";
    }

    private string Safe(string text) => SafeMarkdown.Sentence(Hidden.Mask(text));

    private string Place(ReviewOptions options)
    {
        var line = File.Source.PositionAt(Finding.Span.Start).Line;
        var text = SafeMarkdown.Code($"{File.Path}:{line}");
        return options.LinkTo is { } linkTo ? SafeMarkdown.Link(text, linkTo(File.Path, line)) : text;
    }
}
