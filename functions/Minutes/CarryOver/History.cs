using System.Collections.Immutable;
using Minutes.Series;

namespace Minutes.CarryOver;

/// <summary>The newest regular minutes of a series with their topics.</summary>
internal sealed class History
{
    /// <summary>How many minutes are looked at. Whether a topic stood in one of the 15 before is the strongest evidence there is; older ones add nothing.</summary>
    internal const int Length = 16;

    private readonly ImmutableArray<ImmutableArray<PastTopic>> _topics;

    private History(ImmutableArray<SeriesMinutes> minutes)
    {
        Minutes = minutes;
        _topics = [.. minutes.Select(TopicsOf)];
    }

    /// <summary>The minutes, oldest first.</summary>
    internal ImmutableArray<SeriesMinutes> Minutes { get; }

    /// <param name="regular">Regular minutes of the series before the next meeting, oldest first.</param>
    internal static History Of(ImmutableArray<SeriesMinutes> regular) => new([.. regular.TakeLast(Length)]);

    /// <summary>The topics of the minutes with this index.</summary>
    internal ImmutableArray<PastTopic> TopicsAt(int index) => _topics[index];

    /// <summary>The same topic in the minutes with this index, or null.</summary>
    internal PastTopic? Find(TopicIdentity identity, int index) => _topics[index].FirstOrDefault(topic => topic.Identity.Matches(identity));

    /// <summary>In how many of the minutes before an index the topic stood.</summary>
    internal int TimesBefore(TopicIdentity identity, int index)
    {
        var times = 0;
        for (var earlier = Math.Max(0, index - Length + 1); earlier < index; earlier++)
        {
            if (Find(identity, earlier) is not null) times++;
        }

        return times;
    }

    /// <summary>In how many of the minutes before an index a topic stood that speaks of the same subject.</summary>
    internal int TimesResembledBefore(TopicIdentity identity, int index)
    {
        var times = 0;
        for (var earlier = Math.Max(0, index - Length + 1); earlier < index; earlier++)
        {
            if (_topics[earlier].Any(topic => topic.Identity.Name.Resembles(identity.Name))) times++;
        }

        return times;
    }

    private static ImmutableArray<PastTopic> TopicsOf(SeriesMinutes minutes) =>
        [.. minutes.Document.Topics.Select(topic => new PastTopic(minutes, topic, TopicIdentity.Of(minutes.Document, topic)))];
}
