using Minutes.Documents;

namespace Minutes.CarryOver;

/// <summary>Finds topics that the previous minutes lack and that may come back all the same.</summary>
internal static class OlderTopics
{
    /// <summary>A standing topic stood in at least this many of the newest 16 minutes.</summary>
    private const int Standing = 8;

    /// <summary>A standing topic that has been missing in so many minutes stands no more.</summary>
    private const int MissedTooOften = 4;

    /// <summary>Topics of older minutes, each as it stood last, newest first.</summary>
    internal static IEnumerable<PastTopic> Of(History history)
    {
        var seen = history.TopicsAt(history.Previous).Select(topic => topic.Identity).ToList();
        for (var index = history.Previous - 1; index >= 0; index--)
        {
            foreach (var topic in history.TopicsAt(index))
            {
                if (seen.Exists(topic.Identity.Matches)) continue;
                seen.Add(topic.Identity);
                yield return topic;
            }
        }
    }

    /// <summary>The day that a topic was put off to, where it had not come yet at the previous meeting; else null.</summary>
    internal static Deferral? DueOf(PastTopic topic, History history) =>
        DeferralReader.Read(topic.Document, topic.Topic, topic.Minutes.Date) is { Until: { } until } deferral && until > history.Minutes[^1].Date ? deferral : null;

    /// <summary>Whether a topic mostly stands in the minutes, and stood there lately.</summary>
    internal static bool IsStanding(PastTopic topic, History history) =>
        history.Previous - topic.Index < MissedTooOften
        && topic.Topic.Form is TopicForm.Heading
        && !TopicSigns.IsDoneHeading(topic.Topic.Text)
        && history.TimesBefore(topic.Identity, history.Minutes.Length) >= Standing;
}
