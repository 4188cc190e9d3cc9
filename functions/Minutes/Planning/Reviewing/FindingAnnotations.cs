using Minutes.Changes;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Planning.Reviewing;

/// <summary>The findings of a file as remarks at its lines.</summary>
internal static class FindingAnnotations
{
    internal static IEnumerable<Annotation> Of(CheckedFile file)
    {
        var hidden = PrivateText.In(file);
        return file.Findings.Select(finding => Of(file, hidden, finding));
    }

    private static Annotation Of(CheckedFile file, PrivateText hidden, Finding finding)
    {
        var (start, end) = (finding.Span.Start, Math.Max(finding.Span.Start, finding.Span.End - 1));
        var also = OtherLines.Of(file, finding) is { } lines ? $" (also at {lines})" : "";
        var message = $"{hidden.Mask(finding.Message)}{also}; {hidden.Mask(finding.Advice)}";
        return new(
            file.Path,
            file.Source.PositionAt(start).Line,
            file.Source.PositionAt(end).Line,
            finding.Severity,
            finding.Rule.Id == finding.Rule.Name ? finding.Rule.Name : $"{finding.Rule.Id} {finding.Rule.Name}",
            VisibleText.Of(message));
    }
}
