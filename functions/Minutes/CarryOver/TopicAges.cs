namespace Minutes.CarryOver;

/// <summary>Tells how long a topic has been open.</summary>
internal static class TopicAges
{
    /// <summary>A topic that was away for more meetings than this began anew.</summary>
    private const int LongestAbsence = 1;

    /// <summary>The age of a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="history">The series' newest minutes.</param>
    internal static TopicAge Of(PastTopic topic, History history)
    {
        int meetings = 1, absent = 0;
        var (first, firstTopic) = (topic.Index, topic);
        for (var earlier = topic.Index - 1; earlier >= 0 && absent <= LongestAbsence; earlier--)
        {
            if (history.FindTouched(topic.Identity, earlier) is not { } same)
            {
                absent++;
                continue;
            }

            meetings++;
            (first, firstTopic) = (earlier, same);
            absent = 0;
        }

        return new(meetings, history.Minutes[first], firstTopic.Topic.Text, IsAtLeast: first == 0 && history.Minutes.Length == History.Length);
    }
}
