using System.Collections.Immutable;
using System.Globalization;

namespace Minutes.CarryOver;

/// <summary>
/// What speaks for and against a topic's coming back. The points are log-odds, rounded to halves, from 2,146 topics of four series;
/// each was fitted on three of them and held on the fourth. What is not here (owners, position, length, "should", a done word
/// somewhere) said nothing there once these are known.
/// </summary>
internal static class EvidenceReader
{
    /// <summary>A topic that was new last time and bears no sign at all: 7 % of them came back.</summary>
    internal const double New = -2.75;

    private const double StoodOnce = 1.25;
    private const double StoodOften = 2.0;
    private const double Sign = 0.5;

    /// <summary>A new topic that an issue or a pull request stands for.</summary>
    private const double Named = 0.75;

    /// <summary>A topic that mostly stands in the minutes, and did not last time.</summary>
    private const double MissingLastTime = -1.2;

    /// <summary>The evidence, strongest first.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="history">The series' newest minutes.</param>
    /// <param name="isMissingLastTime">Whether the previous minutes lack it.</param>
    internal static ImmutableArray<Evidence> Read(PastTopic topic, History history, bool isMissingLastTime = false)
    {
        var evidence = new List<Evidence>();
        AddTimes(evidence, topic, history);
        if (isMissingLastTime) evidence.Add(new(MissingLastTime, "the previous minutes lack it"));
        var isNew = evidence.Count == 0;
        evidence.AddRange(SignsOf(topic, isNew));
        return [.. evidence.OrderByDescending(one => Math.Abs(one.Points))];
    }

    private static void AddTimes(List<Evidence> evidence, PastTopic topic, History history)
    {
        var times = history.TimesBefore(topic.Identity, topic.Index);
        if (times == 0) return;
        var words = (times, topic.Index) switch
        {
            (_, 1) => "stood in the minutes before, too",
            (1, var of) => string.Create(CultureInfo.InvariantCulture, $"stood once in the {of} minutes before, too"),
            (var all, var of) when all == of => string.Create(CultureInfo.InvariantCulture, $"stood in all {of} minutes before, too"),
            (_, var of) => string.Create(CultureInfo.InvariantCulture, $"stood in {times} of the {of} minutes before, too"),
        };
        evidence.Add(new(times == 1 ? StoodOnce : StoodOften, words));
    }

    private static IEnumerable<Evidence> SignsOf(PastTopic topic, bool isNew)
    {
        var lines = topic.Body.Select(line => topic.Document.TextOf(line.Content)).ToList();
        var all = lines.Prepend(topic.Topic.Text).ToList();
        if (isNew && !topic.Identity.References.IsEmpty) yield return new(Named, "a reference names it");
        if (TopicSigns.Waiting(all) is { } waiting) yield return new(Sign, $"is under way: {waiting}");
        if (TopicSigns.Later(all) is { } later) yield return new(Sign, $"speaks of later: {later}");
        if (topic.Identity.Name.Words.Length is > 0 and <= 2) yield return new(Sign, "its name is a word or two, as those of standing topics are");
        if (isNew && topic.HasSubtopics) yield return new(Sign, "it has subtopics");
        if (topic.Body.ToList() is [.., var last] && TopicSigns.IsDoneLine(topic.Document, last)) yield return new(-Sign, $"ends with {Quote.Of(topic.Document.TextOf(last.Content))}");
        if (topic.Topic.Text.TrimEnd().EndsWith('?')) yield return new(-Sign, "its name is a question");
    }
}
