using Minutes.Documents;
using Minutes.Series;

namespace Minutes.CarryOver;

/// <summary>A topic of earlier minutes.</summary>
/// <param name="Index">Index in the history of the minutes that it stands in.</param>
/// <param name="Minutes">These minutes.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Identity">By what it is known again.</param>
internal sealed record PastTopic(int Index, SeriesMinutes Minutes, Topic Topic, TopicIdentity Identity)
{
    internal MinutesDocument Document => Minutes.Document;

    /// <summary>The lines below its name that say something.</summary>
    internal IEnumerable<MinutesLine> Body => Topic.Body.Of(Document).Where(line => line.IsContent);

    /// <summary>Whether it is a heading with headings below it.</summary>
    internal bool HasSubtopics => Topic.Form is TopicForm.Heading && Document.Sections.Any(section => section.Parent == Topic.Section);

    /// <summary>Whether it is a heading that only gathers topics, and says nothing itself.</summary>
    internal bool IsGroup =>
        (HasSubtopics || (Topic.Form is TopicForm.Heading && Document.Topics.Any(topic => topic.Form is TopicForm.Bullet && topic.Section == Topic.Section)))
        && Body.All(line => AgeNote.IsOne(Document.TextOf(line.Content)));
}
