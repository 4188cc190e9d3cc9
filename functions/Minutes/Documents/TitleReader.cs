using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>
/// Finds the titles of minutes. Mostly there is one, the first heading; a second heading that is little more than a date belongs to
/// another meeting in the same file; and some titles have lost their <c>#</c>.
/// </summary>
internal static partial class TitleReader
{
    /// <summary>How many words may stand beside the date: <c># SCS Tech Weekly Team Meeting 2023-03-08</c>. Longer ones are sentences.</summary>
    private const int MostWords = 8;

    internal static ImmutableArray<DocumentTitle> Read(SourceText source, ImmutableArray<MinutesLine> lines, ImmutableArray<MarkdownHeading> headings)
    {
        var titles = ImmutableArray.CreateBuilder<DocumentTitle>();
        if (Unmarked(source, lines, headings) is { } unmarked) titles.Add(unmarked);
        for (var index = 0; index < headings.Length; index++)
        {
            // Only the first heading can be a title without a date, or of a lower level.
            if (index > 0 && !(headings[index].Level <= 2 && HasDigit(source, lines[headings[index].Line]))) continue;
            var title = AtHeading(source, lines[headings[index].Line], headings[index].Level);
            var isSubtitle = index == 1 && titles is [{ Written: null }] && title.Written is not null;
            if (isSubtitle || IsTitle(title, isFirst: index == 0 && titles.Count == 0) || titles.Any(earlier => IsWordedLike(title, earlier))) titles.Add(title);
        }

        return titles.DrainToImmutable();
    }

    private static bool HasDigit(SourceText source, MinutesLine line) => source.Slice(line.Content).ContainsAnyInRange('0', '9');

    private static DocumentTitle AtHeading(SourceText source, MinutesLine line, int level)
    {
        var span = WithoutSecondHeading(source.Text, line.Content);
        return new(source.Slice(span).ToString(), span, level, line.Index, WrittenDate.In(source.Text, span).FirstOrDefault());
    }

    /// <summary>A heading that swallowed the next one, <c># 2023-07-27 ## Participants</c>, ends before it.</summary>
    internal static TextSpan WithoutSecondHeading(string text, TextSpan content)
    {
        var second = text.AsSpan(content.Start, content.Length).IndexOf(" ##", StringComparison.Ordinal);
        return second < 0 ? content : LineText.Trim(text, new(content.Start, second));
    }

    /// <summary>The first heading is the title unless it is a section's; a later one only if it says hardly more than a date.</summary>
    private static bool IsTitle(DocumentTitle title, bool isFirst)
    {
        if (isFirst && title.Written is not null) return true;
        if (isFirst) return title.Level == 1 && SectionWords.KindOf(title.Text) is SectionKind.Topic;
        return title.Written is not null && title.Level <= 2 && WordsBesideDate(title) <= 3;
    }

    /// <summary>A long title stands above another meeting, too: <c># Technical Steering Committee of the Tidepool 2023-03-08</c>.</summary>
    private static bool IsWordedLike(DocumentTitle title, DocumentTitle earlier) =>
        title.Written is not null && earlier.Written is not null && title.Level == earlier.Level && title.BesideDate == earlier.BesideDate;

    private static DocumentTitle? Unmarked(SourceText source, ImmutableArray<MinutesLine> lines, ImmutableArray<MarkdownHeading> headings)
    {
        var before = headings.IsEmpty ? lines.Length : headings[0].Line;
        for (var index = 0; index < before; index++)
        {
            if (!lines[index].IsContent) continue;
            var content = LineText.InsideHeading(source.Text, lines[index].Content);
            var title = new DocumentTitle(source.Slice(content).ToString(), content, 0, index, WrittenDate.In(source.Text, content).FirstOrDefault());
            return lines[index].Kind is LineKind.Text && title.Written is not null && WordsBesideDate(title) <= MostWords ? title : null;
        }

        return null;
    }

    /// <summary>The words beside the date; a time of day, <c>11:00 a.m.</c>, is none.</summary>
    private static int WordsBesideDate(DocumentTitle title) => Words().Count(title.BesideDate);

    [GeneratedRegex(@"(?<!\w)(?![0-9]{1,2}(?!\w)|[ap]m?(?!\w)|(?<=[ap]\.)m(?!\w))\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
