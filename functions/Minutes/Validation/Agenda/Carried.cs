using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.Validation.Agenda;

/// <summary>A topic, to be compared with those of the other minutes of its series.</summary>
internal sealed class Carried(Topic topic)
{
    /// <summary>So many topics of a file are compared; no minutes have more, and each is compared with all of the minutes before.</summary>
    internal const int Most = 100;

    private const int Nearest = 4;

    /// <summary>Made when it is asked for: mostly a topic is found again as it was written.</summary>
    private TopicName Name => field ??= TopicName.Of(topic.Text);

    /// <summary>Most topics lack it, and to look for it is much cheaper than to compare names.</summary>
    private string Word => field ??= Name.Words.MaxBy(word => word.Length) ?? topic.Text;

    /// <summary>Whether the name is a word or two: a subject, which may be talked about each time, and no question of the day.</summary>
    internal bool IsSubject => Name.Words.Length <= 2 && !Name.Text.Contains('#', StringComparison.Ordinal);

    /// <summary>The topics of other minutes with the same name, whoever owns them and however long they are to take.</summary>
    internal IEnumerable<Topic> NamesakesIn(SeriesMinutes minutes)
    {
        foreach (var other in minutes.Document.Topics)
        {
            if (other.Text == topic.Text) yield return other;
        }

        if (!MayHaveWord(minutes.Document)) yield break;
        foreach (var other in minutes.Document.Topics)
        {
            if (other.Text != topic.Text && HasWord(other) && Name.Text.Length > 0 && Name.Text == TopicName.Of(other.Text).Text) yield return other;
        }
    }

    /// <summary>Whether other minutes have this topic, under a similar name at least.</summary>
    internal bool IsIn(SeriesMinutes minutes) =>
        minutes.Document.Topics.Any(other => other.Text == topic.Text) || (MayHaveWord(minutes.Document) && minutes.Document.Topics.Any(other => HasWord(other) && Name.Matches(TopicName.Of(other.Text))));

    /// <summary>
    /// Whether the topic stands in most of the minutes around: a group, a prompt. The minutes before, where a carried topic stands in any
    /// case, do not count.
    /// </summary>
    /// <param name="neighbours">The minutes around.</param>
    /// <param name="isShort">Whether hardly anything stands below it: a subject of a word or two is a standing one as well where the nearest minutes have it.</param>
    internal bool IsStanding(Neighbours neighbours, bool isShort)
    {
        var (before, after) = (Others(neighbours.Before).SkipLast(1).ToList(), Others(neighbours.After).ToList());
        return IsInMost([.. before, .. after]) || (isShort && IsSubject && IsInMost([.. before.TakeLast(Nearest), .. after.Take(Nearest)]));
    }

    private static IEnumerable<SeriesMinutes> Others(IEnumerable<SeriesMinutes> minutes) => minutes.Where(one => one.Role is MinutesRole.Regular);

    private bool IsInMost(List<SeriesMinutes> minutes) => minutes.Count > 0 && minutes.Count(IsIn) * 2 > minutes.Count;

    private bool MayHaveWord(MinutesDocument document) => document.Traces.MayHave(Word);

    private bool HasWord(Topic other) => other.Text.Contains(Word, StringComparison.OrdinalIgnoreCase);
}
