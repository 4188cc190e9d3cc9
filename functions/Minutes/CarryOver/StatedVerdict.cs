using Minutes.Documents;

namespace Minutes.CarryOver;

/// <summary>What says that a topic is done: its name, the group it stands in, its last line, or the states of the issues that name it.</summary>
internal static class StatedVerdict
{
    /// <summary>The reason to leave a topic by its name or by that of a heading above it; null where they give none.</summary>
    internal static string? InNameOf(PastTopic topic)
    {
        if (TopicSigns.IsTicked(topic.Topic.Text)) return "it is ticked off";
        if (TopicSigns.IsDoneHeading(topic.Topic.Text)) return "its name says that it is done";
        var done = topic.Topic.Path.LastOrDefault(section => TopicSigns.IsTicked(section.Text) || TopicSigns.IsDoneHeading(section.Text));
        return done is null ? null : $"stands below {Quote.Of(done.Text)}";
    }

    /// <summary>The reason by a last line that is a verdict, "-> done": of 16 such topics, one came back.</summary>
    internal static string? AtTheEndOf(PastTopic topic)
    {
        if (topic.Body.ToList() is not [var first, ..] body || body[^1].Depth > first.Depth) return null;
        var text = topic.Document.TextOf(body[^1].Content);
        return StatusWords.VerdictIn(text) is { } verdict ? $"ends with {Quote.Of(text, verdict)}" : null;
    }

    /// <summary>The reason by the issues that name a topic, where all of them are known to be closed.</summary>
    internal static string? ByStates(PastTopic topic, IReadOnlyDictionary<IssueId, IssueState> states)
    {
        var targets = TopicIdentity.NamingReferences(topic.Document, topic.Topic).Select(reference => reference.Target).Distinct().ToList();
        var areClosed = targets.Count > 0 && targets.TrueForAll(target => target is not null && states.GetValueOrDefault(target, IssueState.Open) is IssueState.Closed);
        if (!areClosed) return null;
        return targets.Count == 1 ? $"{targets[0]} is closed" : $"all {targets.Count} references are closed";
    }
}
