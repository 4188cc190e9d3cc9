using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation.Links;

namespace Minutes.Validation.Pictures;

/// <summary>The lines of minutes with links to pads.</summary>
internal sealed partial class PadLinkLines
{
    /// <summary>More words beside the address say something: <c>notes:</c>, <c>see</c>, <c>current list:</c> do not.</summary>
    private const int MostWords = 3;

    /// <summary>In how many of the newest minutes a line is looked for that stands there each time.</summary>
    private const int Newest = 4;

    private readonly Submission _submission;

    /// <summary>In order.</summary>
    private readonly List<(int Line, Link Link)> _links;

    internal PadLinkLines(Submission submission, List<Link> links)
    {
        _submission = submission;
        _links = links.ConvertAll(link => (submission.Source.LineIndexAt(link.Address.Start), link));
    }

    /// <summary>The topics that say nothing but the address of a pad. What stands in the minutes each time is no topic.</summary>
    internal IEnumerable<Topic> EmptyTopics() =>
        _submission.Document.Topics.Where(topic => HasLinkIn(topic.Lines) && IsEmpty(topic) && !IsBoilerplate(topic.Line));

    /// <summary>Links on lines that do no more than point at them: <c>Notes: https://…</c>, <c>see https://…</c>.</summary>
    internal IEnumerable<Link> Pointers()
    {
        var last = -1;
        foreach (var (index, link) in _links)
        {
            if (index == last) continue;
            last = index;
            var line = _submission.Document.Lines[index];
            if (Pointer().IsMatch(_submission.Source.Slice(line.Content)) && SaysNothing(line) && !IsBoilerplate(index)) yield return link;
        }
    }

    internal IEnumerable<Link> LinksIn(LineRange lines)
    {
        for (var next = FirstFrom(lines.Start); next < _links.Count && _links[next].Line < lines.End; next++) yield return _links[next].Link;
    }

    private bool HasLinkIn(LineRange lines) => FirstFrom(lines.Start) is var first && first < _links.Count && _links[first].Line < lines.End;

    private int FirstFrom(int line) => Sorted.PartitionPoint(_links.Count, (_links, line), static (all, index) => all._links[index].Line < all.line);

    private bool IsEmpty(Topic topic)
    {
        var lines = topic.Form is TopicForm.Heading ? topic.Body : topic.Lines;
        return lines.Of(_submission.Document).Where(line => line.IsContent).All(line => HasLinkIn(OnlyLine(line)) && SaysNothing(line));
    }

    private static LineRange OnlyLine(MinutesLine line) => new(line.Index, line.Index + 1);

    /// <summary>Whether little is left of a line without its links.</summary>
    private bool SaysNothing(MinutesLine line)
    {
        var words = 0;
        var from = line.Content.Start;
        foreach (var link in LinksIn(OnlyLine(line)))
        {
            words += WordsIn(TextSpan.Between(from, Math.Max(from, link.Text.Start)));
            from = link.Address.End;
        }

        return words + WordsIn(TextSpan.Between(from, Math.Max(from, line.Content.End))) <= MostWords;
    }

    private int WordsIn(TextSpan span) =>
        _submission.Document.TextOf(span).Split(' ').Count(word => word.Any(char.IsLetter));

    private bool IsBoilerplate(int line)
    {
        var text = _submission.Document.TextOf(_submission.Document.Lines[line].Content);
        var newest = _submission.Neighbours.Before.TakeLast(Newest).ToList();
        return newest.Count > 0 && newest.Count(minutes => minutes.Document.Source.Text.Contains(text, StringComparison.Ordinal)) * 2 > newest.Count;
    }

    [GeneratedRegex(@"^[^:/]{0,40}\b(?:see|siehe|notes?|minutes|notizen|protokoll|mitschrift|details|discussion)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pointer();
}
