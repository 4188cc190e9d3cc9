using Minutes.Documents;
using Minutes.Series;

namespace Minutes.CarryOver;

/// <summary>A topic of earlier minutes.</summary>
/// <param name="Minutes">The minutes that it stands in.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Identity">By what it is known again.</param>
internal sealed record PastTopic(SeriesMinutes Minutes, Topic Topic, TopicIdentity Identity)
{
    internal MinutesDocument Document => Minutes.Document;

    /// <summary>The lines below its name that say something.</summary>
    internal IEnumerable<MinutesLine> Body => Topic.Body.Of(Document).Where(line => line.IsContent);
}
