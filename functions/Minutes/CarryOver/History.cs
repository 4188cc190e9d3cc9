using System.Collections.Immutable;
using Minutes.Series;

namespace Minutes.CarryOver;

/// <summary>The newest regular minutes of a series with their topics.</summary>
internal sealed class History
{
    /// <summary>How many minutes are looked at. Whether a topic stood in one of the 15 before is the strongest evidence there is; older ones add nothing.</summary>
    internal const int Length = 16;

    private const int NewestLines = 4;

    private readonly ImmutableArray<ImmutableArray<PastTopic>> _topics;
    private readonly ImmutableArray<TopicIndex> _indexes;
    private readonly HashSet<PastTopic> _untouched = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Dictionary<string, int>> _newestLines;

    private History(ImmutableArray<SeriesMinutes> minutes)
    {
        Minutes = minutes;
        _topics = [.. minutes.Select((one, index) => TopicsOf(one, index))];
        _indexes = [.. _topics.Select(topics => new TopicIndex(topics))];
        _newestLines = new(() => CountLines(minutes));
        MarkUntouched();
    }

    /// <summary>The minutes, oldest first.</summary>
    internal ImmutableArray<SeriesMinutes> Minutes { get; }

    /// <param name="regular">Regular minutes of the series before the next meeting, oldest first.</param>
    internal static History Of(ImmutableArray<SeriesMinutes> regular) => new([.. regular.TakeLast(Length)]);

    /// <summary>Index of the previous minutes, the newest.</summary>
    internal int Previous => Minutes.Length - 1;

    /// <summary>The topics of the minutes with this index.</summary>
    internal ImmutableArray<PastTopic> TopicsAt(int index) => _topics[index];

    /// <summary>The same topic in the minutes with this index, or null.</summary>
    internal PastTopic? Find(TopicIdentity identity, int index) => _indexes[index].Find(identity);

    /// <summary>The same topic in the minutes with this index, unless it was only carried there and nobody wrote to it; else null.</summary>
    internal PastTopic? FindTouched(TopicIdentity identity, int index) => Find(identity, index) is { } topic && !_untouched.Contains(topic) ? topic : null;

    /// <summary>In how many of the minutes before an index somebody wrote to the topic.</summary>
    internal int TimesBefore(TopicIdentity identity, int index)
    {
        var times = 0;
        for (var earlier = Math.Max(0, index - Length + 1); earlier < index; earlier++)
        {
            if (FindTouched(identity, earlier) is not null) times++;
        }

        return times;
    }

    /// <summary>
    /// A carried topic is untouched where every line of it stood in the minutes before. A bare heading below a bare heading is a standing
    /// one, unless the first of them had lost its text in carrying.
    /// </summary>
    private void MarkUntouched()
    {
        for (var index = 1; index < Minutes.Length; index++)
        {
            foreach (var topic in _topics[index])
            {
                if (Find(topic.Identity, index - 1) is not { } before) continue;
                var (lines, linesBefore) = (LinesOf(topic), LinesOf(before));
                var isCarried = lines.Count > 0 || _untouched.Contains(before);
                if (isCarried && lines.IsSubsetOf(linesBefore)) _untouched.Add(topic);
            }
        }
    }

    private static HashSet<string> LinesOf(PastTopic topic) =>
        [.. topic.Body.Select(line => AgeNote.Without(topic.Document.TextOf(line.Content))).Where(line => line.Length > 0)];

    /// <summary>Whether a line stands word for word in at least three of the last four minutes, such as the link to a board.</summary>
    internal bool IsStandingLine(string line) =>
        Minutes.Length >= NewestLines && _newestLines.Value.TryGetValue(line, out var times) && times >= NewestLines - 1;

    private static Dictionary<string, int> CountLines(ImmutableArray<SeriesMinutes> minutes) => minutes
        .TakeLast(NewestLines)
        .SelectMany(one => one.Document.Lines.Where(line => line.IsContent).Select(line => one.Document.TextOf(line.Content)).Distinct())
        .CountBy(line => line)
        .ToDictionary();

    /// <summary>The note on the age of a group stands where its topics stand, and is none.</summary>
    private static ImmutableArray<PastTopic> TopicsOf(SeriesMinutes minutes, int index) =>
        [.. minutes.Document.Topics.Where(topic => !AgeNote.IsOne(topic.Text)).Select(topic => new PastTopic(index, minutes, topic, TopicIdentity.Of(minutes.Document, topic)))];
}
