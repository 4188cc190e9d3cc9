using Minutes.Changes;
using Minutes.Comments;
using Minutes.Reviews;
using Minutes.Validation;

namespace Minutes.Planning.Reviewing;

/// <summary>A finding that one click on the pull request mends.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Lines">The lines, before and after.</param>
/// <param name="Suggestion">What is written at them.</param>
internal sealed record SuggestedMend(Finding Finding, MendedLines Lines, Suggestion Suggestion)
{
    /// <summary>The mends of a file, the worst first: of errors and warnings, on lines of the diff, without what is private.</summary>
    internal static IEnumerable<SuggestedMend> In(CheckedFile file, bool[] isInDiff)
    {
        var hidden = PrivateText.In(file);
        var same = new Dictionary<string, int>();
        foreach (var finding in file.Findings.Where(finding => finding is { Severity: > Severity.Note, IsPrivate: false, Fix: not null }).OrderByDescending(finding => finding.Severity))
        {
            if (MendedLines.Of(file.Source, finding.Fix!) is not { } lines || isInDiff.AsSpan(lines.First..(lines.Last + 1)).Contains(false)) continue;
            if (hidden.IsIn(lines.Replaced) || hidden.IsIn(lines.Replacement)) continue;
            var key = ShortHash.Of(finding.Rule.Id, file.Path.ToString(), lines.Replaced, lines.Replacement);
            var number = same[key] = same.GetValueOrDefault(key) + 1;
            yield return new(finding, lines, At(file, hidden, finding, lines, $"<!-- minutes:suggestion {key} {number} -->"));
        }
    }

    internal bool Overlaps(SuggestedMend other) =>
        Suggestion.Path == other.Suggestion.Path && Lines.First <= other.Lines.Last && other.Lines.First <= Lines.Last;

    private static Suggestion At(CheckedFile file, PrivateText hidden, Finding finding, MendedLines lines, string marker)
    {
        var text = $"{SafeMarkdown.Sentence(hidden.Mask(finding.Message))}; {SafeMarkdown.Sentence(hidden.Mask(finding.Advice))} ({finding.Rule.Id})";
        return new(file.Path, lines.First + 1, lines.Last + 1, marker, $"{marker}\n{text}\n\n{SuggestionBlock.Of(lines.Replacement)}");
    }
}
