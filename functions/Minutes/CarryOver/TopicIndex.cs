using System.Collections.Immutable;

namespace Minutes.CarryOver;

/// <summary>Finds a topic in minutes by what it can be known again by: its words and its references. To compare with all is quadratic.</summary>
internal sealed class TopicIndex
{
    private readonly ImmutableArray<PastTopic> _topics;
    private readonly Dictionary<string, List<int>> _places = [];

    internal TopicIndex(ImmutableArray<PastTopic> topics)
    {
        _topics = topics;
        for (var place = 0; place < topics.Length; place++)
        {
            foreach (var key in KeysOf(topics[place].Identity))
            {
                if (!_places.TryGetValue(key, out var places)) _places[key] = places = [];
                places.Add(place);
            }
        }
    }

    /// <summary>The first topic that is the same, or null.</summary>
    internal PastTopic? Find(TopicIdentity identity)
    {
        var first = int.MaxValue;
        foreach (var key in KeysOf(identity))
        {
            if (!_places.TryGetValue(key, out var places)) continue;
            var match = places.FindIndex(place => place >= first || _topics[place].Identity.Matches(identity));
            if (match >= 0) first = Math.Min(first, places[match]);
        }

        return first == int.MaxValue ? null : _topics[first];
    }

    /// <summary>Two topics that are the same share one of these at least.</summary>
    private static IEnumerable<string> KeysOf(TopicIdentity identity) => identity.Name.Words.Concat(identity.References).Append(identity.Name.Text);
}
