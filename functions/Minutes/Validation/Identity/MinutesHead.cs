using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>What stands above the first section of minutes: there they say of which day they are.</summary>
/// <param name="Titles">The lines that are, or are meant to be, a title: those that read as one, the first headings, the first short line.</param>
/// <param name="Labelled">The dates behind a word that says so: <c>Date: 2023-03-08</c>, also in the front matter.</param>
/// <param name="Lines">All of its lines.</param>
internal sealed partial record MinutesHead(ImmutableArray<DocumentTitle> Titles, ImmutableArray<WrittenDate> Labelled, LineRange Lines)
{
    /// <summary>Whoever writes more than this before the first section writes about something else.</summary>
    private const int MostLines = 20;

    /// <summary>A longer line is a sentence.</summary>
    private const int LongestTitle = 80;

    internal static MinutesHead Of(MinutesDocument document)
    {
        var first = document.Sections.FirstOrDefault(section => section.Kind is not (SectionKind.Topic or SectionKind.Title));
        var lines = new LineRange(0, Math.Min(first?.Line ?? document.Lines.Length, MostLines));
        var titles = document.Titles.Concat(Headings(document, lines)).Concat(FirstLine(document, lines)).DistinctBy(title => title.Line);
        return new([.. titles], [.. LabelledIn(document, lines)], lines);
    }

    /// <summary>The dates that the head names anywhere.</summary>
    internal IEnumerable<WrittenDate> DatesIn(MinutesDocument document) =>
        Lines.Of(document).SelectMany(line => WrittenDate.In(document.Source.Text, line.Span));

    private static IEnumerable<DocumentTitle> Headings(MinutesDocument document, LineRange lines) =>
        from section in document.Sections.Take(2)
        where lines.Contains(section.Line)
        select new DocumentTitle(section.Text, section.TextSpan, section.Level, section.Line, Date(document, section.TextSpan));

    private static IEnumerable<DocumentTitle> FirstLine(MinutesDocument document, LineRange lines) =>
        from line in lines.Of(document).Where(line => line.IsContent).Take(1)
        where line.Kind is not LineKind.Heading && line.Content.Length <= LongestTitle
        let span = LineText.InsideHeading(document.Source.Text, line.Content)
        select new DocumentTitle(document.TextOf(span), span, 0, line.Index, Date(document, span));

    private static WrittenDate? Date(MinutesDocument document, TextSpan span) => WrittenDate.In(document.Source.Text, span).FirstOrDefault();

    private static IEnumerable<WrittenDate> LabelledIn(MinutesDocument document, LineRange lines) =>
        lines.Of(document).Where(line => IsLabelled(document.Source.Slice(line.Span))).SelectMany(line => WrittenDate.In(document.Source.Text, line.Span).Take(1));

    private static bool IsLabelled(ReadOnlySpan<char> line) => line.Contains("20", StringComparison.Ordinal) && Label().IsMatch(line);

    [GeneratedRegex(@"^\W{0,8}(?:(?:meeting )?date|datum|when|wann|title)\W{0,4}[:|]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
