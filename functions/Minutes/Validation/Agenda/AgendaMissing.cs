using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using Minutes.Validation.Identity;

namespace Minutes.Validation.Agenda;

/// <summary>MIN020: minutes without the heading that the series has above its topics.</summary>
internal sealed class AgendaMissing : Rule
{
    /// <summary>So many minutes on each side tell whether the series has an agenda now: habits change.</summary>
    private const int Around = 4;

    /// <summary>A longer line is a sentence about it.</summary>
    private const int LongestWord = 24;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("MIN020", "agenda-missing", Severity.Warning)
    {
        Trigger = "There is no agenda heading, and most of the series' minutes around have one.",
        Reason = "The topics stand below whatever heading comes before, and are not found as topics.",
        Before = """
            * @tjorven

            ### Gauge at Pebble Ness
            """,
        After = """
            * @tjorven

            ## Agenda

            ### Gauge at Pebble Ness
            """,
        Fix = "Makes a line that says \"Agenda\" the heading, and mends a misspelt one; where there is neither, only a person knows where it goes.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        if (submission.IsSpecial || submission.IsCancelled || submission.IsSlides || document.Sections.Any(section => section.Kind is SectionKind.Agenda)) return [];
        if (NoTopic.IsEmpty(document) || UsualHeading(submission.Neighbours) is not { } usual || HasOtherTitle(submission) || UnclearCancellation.IsToldIn(submission)) return [];
        if (document.Lines.FirstOrDefault(line => line.Kind is LineKind.Text && IsAgenda(document, line)) is { IsContent: true } line) return Unmarked(document, line, usual);
        if (document.Sections.FirstOrDefault(section => IsMisspelt(section, usual)) is { } misspelt)
        {
            return
            [
                At(misspelt.TextSpan, $"{Quote.Of(misspelt.Text)} is probably the heading \"{usual.Text}\"", $"write \"{usual.Text}\"", Fix.Replace($"write {usual.Text}", misspelt.TextSpan, usual.Text)),
            ];
        }

        return [At(PlaceOf(document), $"there is no heading \"{usual.Text}\", which the series has above its topics", $"put \"{Marks(usual)} {usual.Text}\" above the first topic")];
    }

    /// <summary>The heading of the nearest minutes, where most of those around have one.</summary>
    private static Section? UsualHeading(Neighbours neighbours)
    {
        var before = neighbours.Before.Where(IsRegular).TakeLast(Around).Reverse();
        var around = before.Concat(neighbours.After.Where(IsRegular).Take(Around)).Select(AgendaOf).ToList();
        return around.Count(section => section is not null) * 2 > around.Count ? around.Find(section => section is not null) : null;
    }

    /// <summary>Whether the title has a word that none around has: "layout discussion" is a session of its own.</summary>
    private static bool HasOtherTitle(Submission submission)
    {
        var known = submission.Neighbours.All.SelectMany(minutes => minutes.Document.Titles).SelectMany(WordsBesideDate).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return submission.Document.Titles is [var title, ..] && WordsBesideDate(title).Any(word => !known.Contains(word));
    }

    private static IEnumerable<string> WordsBesideDate(DocumentTitle title)
    {
        var text = title.Written is null ? "" : title.BesideDate;
        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3);
    }

    private static bool IsRegular(SeriesMinutes minutes) => minutes.Role is MinutesRole.Regular;

    private static Section? AgendaOf(SeriesMinutes minutes) => minutes.Document.Sections.FirstOrDefault(section => section.Kind is SectionKind.Agenda);

    private static string Marks(Section section) => new('#', section.Level);

    /// <summary>Whether a line says nothing but "Agenda", in bold perhaps, or with a colon behind.</summary>
    private static bool IsAgenda(MinutesDocument document, MinutesLine line)
    {
        if (line.Content.Length > LongestWord) return false;
        var text = document.TextOf(line.Content).Trim('#', '*', '_', ':', ' ');
        return !text.Contains(' ', StringComparison.Ordinal) && SectionWords.KindOf(text) is SectionKind.Agenda;
    }

    /// <summary>A heading whose blank was forgotten, <c>##Agenda</c>, is told by the rule for these.</summary>
    private IEnumerable<Finding> Unmarked(MinutesDocument document, MinutesLine line, Section usual)
    {
        var text = document.TextOf(line.Content);
        if (text.StartsWith('#')) return [];
        var fix = text == usual.Text ? Fix.Replace("make it a heading", new(line.Content.Start, 0), $"{Marks(usual)} ") : null;
        return [At(line.Content, $"{Quote.Of(text)} is no heading", $"write \"{Marks(usual)} {usual.Text}\"", fix)];
    }

    private static bool IsMisspelt(Section section, Section usual) =>
        section.Kind is SectionKind.Topic && section.Level == usual.Level && Math.Abs(section.Text.Length - usual.Text.Length) <= 2 && Nearest.To(section.Text, [usual.Text]) is not null;

    /// <summary>Where the heading would stand: above the first topic.</summary>
    private static TextSpan PlaceOf(MinutesDocument document)
    {
        var first = document.Topics.IsEmpty ? document.Titles.FirstOrDefault()?.Line : document.Topics[0].Line;
        return document.Lines.IsEmpty ? default : new(document.Lines[first ?? 0].Span.Start, 0);
    }
}
