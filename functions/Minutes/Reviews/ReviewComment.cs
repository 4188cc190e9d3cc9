using Minutes.Comments;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Reviews;

/// <summary>The comment on a pull request that brings minutes: first what must be mended, then the rest, folded where it is not pressing.</summary>
public static class ReviewComment
{
    /// <summary>GitHub takes 65,536 characters; the rest is for what a caller may put around.</summary>
    public const int MaximumLength = 60_000;

    /// <summary>Of more files, each has one line for its errors, and the rest is folded.</summary>
    private const int FewFiles = 5;

    /// <summary>The comment as Markdown; empty where there is nothing to say.</summary>
    public static string Write(CheckReport report, ReviewOptions options)
    {
        var findings = ReviewedFinding.In(report).ToLookup(finding => options.CountsNotes && finding.Severity is Severity.Note);
        var (listed, counted) = (findings[false].ToList(), findings[true].ToList());
        if (listed.Count == 0) return "";

        var comment = new BoundedComment(MaximumLength);
        if (options.Newcomer is { } login) comment.Paragraph($"Welcome, {SafeMarkdown.Sentence(login.TrimStart('@'))}, and thank you for your first minutes here!");
        if (listed.DistinctBy(finding => finding.File.Path).Count() > FewFiles) ListByFile(comment, listed, options);
        else ListAll(comment, listed, options);
        if (LastLine(listed, counted) is { Length: > 0 } last) comment.Paragraph(last);
        return comment.Finish();
    }

    /// <summary>What is not listed, and what the program mends by itself.</summary>
    private static string LastLine(List<ReviewedFinding> listed, List<ReviewedFinding> counted)
    {
        var all = Counted.Of(listed.Count + counted.Count, "finding");
        var notes = counted.Count > 0 ? $"Not listed: {Counted.Of(counted.Count, "note")}; `minutes check` tells all. " : "";
        var fixes = listed.Concat(counted).Count(finding => finding.Finding.Fix is not null) is > 0 and var fixable ? $"`minutes check --fix` mends {fixable} of {all}." : "";
        return (notes + fixes).TrimEnd();
    }

    private static void ListAll(BoundedComment comment, List<ReviewedFinding> findings, ReviewOptions options)
    {
        var texts = findings.ToLookup(finding => finding.Severity, finding => finding.Text(options));
        comment.List($"**Please mend ({Tally(findings, Severity.Error)}):**", [.. texts[Severity.Error]]);
        comment.List($"**Please look at ({Tally(findings, Severity.Warning)}):**", [.. texts[Severity.Warning]]);
        comment.Folded($"{Tally(findings, Severity.Note)}: worth knowing, but nothing is wrong", [.. texts[Severity.Note]]);
    }

    private static void ListByFile(BoundedComment comment, List<ReviewedFinding> findings, ReviewOptions options)
    {
        var errors = findings.Where(finding => finding.Severity is Severity.Error).GroupBy(finding => finding.File.Path).ToList();
        comment.List($"**Please mend ({Tally(findings, Severity.Error)} in {Counted.Of(errors.Count, "file")}):**", [.. errors.Select(file => FirstOf([.. file], options))]);
        List<ReviewedFinding> rest = [.. errors.SelectMany(file => file.Skip(1)), .. findings.Where(finding => finding.Severity is not Severity.Error)];
        comment.Folded($"The rest: {TallyAll(rest)}", [.. rest.Select(finding => finding.Text(options))]);
    }

    private static string FirstOf(List<ReviewedFinding> file, ReviewOptions options) =>
        file[0].Text(options) + (file.Count > 1 ? $", and {Counted.Of(file.Count - 1, "more error")} below" : "");

    private static string TallyAll(List<ReviewedFinding> findings) => string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Note }
        .Where(severity => findings.Exists(finding => finding.Severity == severity))
        .Select(severity => Tally(findings, severity)));

    private static string Tally(List<ReviewedFinding> findings, Severity severity) =>
        Counted.Of(findings.Count(finding => finding.Severity == severity), severity.ToString().ToLowerInvariant());
}
