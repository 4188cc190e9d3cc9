using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>What stands above the first section of minutes: there they say of which day they are.</summary>
/// <param name="Document">The minutes.</param>
/// <param name="Titles">The lines that are, or are meant to be, a title: those that read as one, the first headings, the first short line.</param>
/// <param name="Labels">What stands behind a word that says so: <c>Date: 2023-03-08</c>, also in the front matter.</param>
/// <param name="Lines">All of its lines.</param>
internal sealed partial record MinutesHead(MinutesDocument Document, ImmutableArray<DocumentTitle> Titles, ImmutableArray<DocumentTitle> Labels, LineRange Lines)
{
    /// <summary>Whoever writes more than this before the first section writes about something else.</summary>
    private const int MostLines = 20;

    /// <summary>The level of what stands behind a label.</summary>
    private const int NoTitle = -1;

    /// <summary>A longer line is a sentence.</summary>
    private const int LongestTitle = 80;

    /// <summary>A date with its weekday and a time is no longer.</summary>
    private const int LongestDateLine = 60;

    private static readonly SearchValues<char> SignsOfDate = SearchValues.Create("0123456789{<[XYJ");

    /// <summary>All lines that should name the day.</summary>
    internal IEnumerable<DocumentTitle> Places => Titles.Concat(Labels);

    /// <summary>The title; where none reads as one, the first heading if it stands above all others: "Minutes" and "Protokoll" may be sections, too.</summary>
    internal DocumentTitle? Title => Document.Titles.FirstOrDefault()
        ?? (NamedAfterMinutes(Document) is { } section ? At(Document, section.TextSpan, section.Level, section.Line) : null);

    /// <summary>The dates that the head names anywhere.</summary>
    internal IEnumerable<WrittenDate> Dates =>
        Lines.Of(Document).SelectMany(line => WrittenDate.In(Document.Source.Text, line.Span));

    internal static MinutesHead Of(MinutesDocument document) => document.Once(Read);

    private static MinutesHead Read(MinutesDocument document)
    {
        var named = NamedAfterMinutes(document);
        var end = document.Lines.Length;
        foreach (var section in document.Sections)
        {
            if (section == named || section.Kind is SectionKind.Topic or SectionKind.Title) continue;
            end = section.Line;
            break;
        }

        var lines = new LineRange(0, Math.Min(end, MostLines));
        return new(document, TitlesIn(document, lines), LabelsIn(document, lines), lines);
    }

    /// <summary>Mostly the titles that read as such are all there are.</summary>
    private static ImmutableArray<DocumentTitle> TitlesIn(MinutesDocument document, LineRange lines)
    {
        var titles = document.Titles;
        for (var index = 0; index < Math.Min(2, document.Sections.Length); index++)
        {
            var section = document.Sections[index];
            if (lines.Contains(section.Line) && !StandOn(titles, section.Line) && (index == 0 || IsHardlyMoreThanDate(section.Text)))
                titles = titles.Add(At(document, section.TextSpan, section.Level, section.Line));
        }

        return FirstLine(document, lines) is { } first && !StandOn(titles, first.Index)
            ? titles.Add(At(document, LineText.InsideHeading(document.Source.Text, first.Content), 0, first.Index))
            : titles;
    }

    private static bool StandOn(ImmutableArray<DocumentTitle> titles, int line)
    {
        foreach (var title in titles)
        {
            if (title.Line == line) return true;
        }

        return false;
    }

    private static ImmutableArray<DocumentTitle> LabelsIn(MinutesDocument document, LineRange lines)
    {
        ImmutableArray<DocumentTitle> labels = [];
        for (var line = lines.Start; line < lines.End; line++)
        {
            if (LabelledIn(document, document.Lines[line]) is { } label) labels = labels.Add(label);
        }

        return labels;
    }

    /// <summary>Whether the head names a day, in any form that a person reads.</summary>
    internal bool Names(LocalDate day, LocalDate about) =>
        Places.Any(place => place.Date == day)
        || (Places.All(place => place.Date is null) && Places.Any(place => LooseDate.In(Document.Source.Text, place.Span, about).Any(reading => reading.Date == day)));

    /// <summary>The name of a month is as long as this; a second heading that says more is a topic.</summary>
    private static bool IsHardlyMoreThanDate(string text) => text.Length <= LongestTitle && text.Count(char.IsLetter) <= 9 && text.AsSpan().ContainsAny(SignsOfDate);

    private static Section? NamedAfterMinutes(MinutesDocument document) =>
        document is { Titles.IsEmpty: true, Sections: [{ Level: 1, Kind: SectionKind.Roles or SectionKind.Agenda } first, .. var rest] }
        && rest.All(section => section.Level > 1)
            ? first
            : null;

    /// <summary>The first line that says something, where it is short and no heading.</summary>
    private static MinutesLine? FirstLine(MinutesDocument document, LineRange lines)
    {
        for (var index = lines.Start; index < lines.End; index++)
        {
            var line = document.Lines[index];
            if (line.IsContent) return line.Kind is not LineKind.Heading && line.Content.Length <= LongestTitle ? line : null;
        }

        return null;
    }

    private static DocumentTitle? LabelledIn(MinutesDocument document, MinutesLine line)
    {
        var text = document.Source.Slice(line.Span);
        if (line.Kind is LineKind.Text && line.Content.Length <= LongestDateLine && IsDateAlone(document, line)) return At(document, line.Content, NoTitle, line.Index);
        if (!text.ContainsAny(':', '|')) return null;
        foreach (var label in Label().EnumerateMatches(text))
            return At(document, TextSpan.Between(line.Span.Start + label.Length, line.Span.End), NoTitle, line.Index);
        return null;
    }

    /// <summary>Whether a line says nothing but a day, with its weekday and a time perhaps.</summary>
    private static bool IsDateAlone(MinutesDocument document, MinutesLine line)
    {
        if (WrittenDate.In(document.Source.Text, line.Content).FirstOrDefault() is not { } written) return false;
        var beside = document.TextOf(line.Content).Remove(written.Span.Start - line.Content.Start, written.Span.Length);
        return !TimeOfDay().Replace(WeekdayWords.Without(beside), "").Any(char.IsLetter);
    }

    private static DocumentTitle At(MinutesDocument document, TextSpan span, int level, int line) =>
        new(document.TextOf(span), span, level, line, WrittenDate.In(document.Source.Text, span).FirstOrDefault());

    [GeneratedRegex(@"\b(?:[ap]\.?m\b|UTC|GMT|CES?T|[EPM][SD]?T|Uhr|h|at|um)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^\W{0,8}(?:(?:meeting )?date|datum|when|wann|title)\W{0,4}[:|]\W{0,6}?(?=\w|[<{]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
