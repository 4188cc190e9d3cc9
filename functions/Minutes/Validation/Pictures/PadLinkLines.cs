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
    private readonly ILookup<int, Link> _links;

    internal PadLinkLines(Submission submission, List<Link> links)
    {
        _submission = submission;
        _links = links.ToLookup(link => submission.Source.LineIndexAt(link.Address.Start));
    }

    /// <summary>The topics that say nothing but the address of a pad. What stands in the minutes each time is no topic.</summary>
    internal IEnumerable<Topic> EmptyTopics() =>
        _submission.Document.Topics.Where(topic => LinksIn(topic.Lines).Any() && IsEmpty(topic) && !IsBoilerplate(topic.Line));

    /// <summary>Links on lines that do no more than point at them: <c>Notes: https://…</c>, <c>see https://…</c>.</summary>
    internal IEnumerable<Link> Pointers() =>
        from links in _links
        let line = _submission.Document.Lines[links.Key]
        where Pointer().IsMatch(_submission.Document.TextOf(line.Content)) && SaysNothing(line) && !IsBoilerplate(links.Key)
        select links.First();

    internal IEnumerable<Link> LinksIn(LineRange lines)
    {
        for (var line = lines.Start; line < lines.End; line++)
        {
            foreach (var link in _links[line]) yield return link;
        }
    }

    private bool IsEmpty(Topic topic)
    {
        var lines = topic.Form is TopicForm.Heading ? topic.Body : topic.Lines;
        return lines.Of(_submission.Document).Where(line => line.IsContent).All(line => _links.Contains(line.Index) && SaysNothing(line));
    }

    /// <summary>Whether little is left of a line without its links.</summary>
    private bool SaysNothing(MinutesLine line)
    {
        var words = 0;
        var from = line.Content.Start;
        foreach (var link in _links[line.Index])
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
