using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.Validation.Agenda;

/// <summary>A topic, to be compared with those of the other minutes of its series.</summary>
internal sealed class Carried
{
    /// <summary>So many topics of a file are compared; no minutes have more, and each is compared with all of the minutes before.</summary>
    internal const int Most = 100;

    private const int Nearest = 4;

    private readonly TopicName _name;

    /// <summary>Most topics lack it, and to look for it is much cheaper than to compare names.</summary>
    private readonly string _word;

    internal Carried(Topic topic)
    {
        Topic = topic;
        _name = TopicName.Of(topic.Text);
        _word = _name.Words.MaxBy(word => word.Length) ?? topic.Text;
    }

    internal Topic Topic { get; }

    /// <summary>Whether the name is a word or two: a subject, which may be talked about each time, and no question of the day.</summary>
    internal bool IsSubject => _name.Words.Length <= 2 && !_name.Text.Contains('#', StringComparison.Ordinal);

    /// <summary>The topics of other minutes with the same name, whoever owns them and however long they are to take.</summary>
    internal IEnumerable<Topic> NamesakesIn(SeriesMinutes minutes) =>
        minutes.Document.Topics.Where(topic => topic.Text == Topic.Text || (HasWord(topic) && _name.Text.Length > 0 && _name.Text == TopicName.Of(topic.Text).Text));

    /// <summary>Whether other minutes have this topic, under a similar name at least.</summary>
    internal bool IsIn(SeriesMinutes minutes) =>
        minutes.Document.Topics.Any(topic => topic.Text == Topic.Text || (HasWord(topic) && _name.Matches(TopicName.Of(topic.Text))));

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

    private bool HasWord(Topic topic) => topic.Text.Contains(_word, StringComparison.OrdinalIgnoreCase);
}
