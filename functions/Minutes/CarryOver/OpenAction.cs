using Minutes.Documents;

namespace Minutes.CarryOver;

/// <summary>What an open action item is, wherever one is asked for: marked as one, with an owner, and not done.</summary>
internal static class OpenAction
{
    /// <summary>The first on some lines of a topic, or null.</summary>
    internal static ActionItem? In(PastTopic topic, LineRange lines) =>
        topic.Document.ActionItemsIn(lines).FirstOrDefault(item => item is { IsMarked: true, IsOpenPromise: true });

    /// <summary>The one on the last line of a topic, or null.</summary>
    internal static ActionItem? AtTheEndOf(PastTopic topic) =>
        topic.Body.ToList() is [.., var last] ? In(topic, new(last.Index, last.Index + 1)) : null;

    /// <summary>Whose it is, in words.</summary>
    internal static string Reason(ActionItem item) => $"open action item of {string.Join(", ", item.Owners.Select(owner => "@" + owner.Login))}";
}
