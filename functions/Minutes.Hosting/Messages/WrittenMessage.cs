using Minutes.Documents;
using NodaTime;

namespace Minutes.Hosting.Messages;

/// <summary>
/// A message as JSON. The Functions host copies each of these names into its own metadata, where <c>Id</c>, <c>DequeueCount</c> and the like have a meaning already: none of ours is one of them.
/// </summary>
internal sealed record WrittenMessage(string Server, long? Installation, string? Repository, string Reason, string? Delivery, DateTimeOffset Received, string? MergeGroup, bool AskedFor)
{
    internal static WrittenMessage Of(LookMessage message) => new(
        message.Server,
        message.Installation,
        message.Repository?.ToString(),
        message.Reason,
        message.Delivery,
        message.Received.ToDateTimeOffset(),
        message.MergeGroup,
        message.IsAskedFor);

    /// <summary>The message; null where something in it is not what it should be.</summary>
    internal LookMessage? Read()
    {
        var repository = Repository is null ? null : RepositoryName.Parse(Repository);
        if (repository is null && (Repository is not null || Installation is null || MergeGroup is not null)) return null;
        if (MergeGroup is not null && !CommitText.IsCommit(MergeGroup)) return null;
        return new(Server, Installation, repository, Instant.FromDateTimeOffset(Received)) { Reason = Reason, Delivery = Delivery, MergeGroup = MergeGroup, IsAskedFor = AskedFor };
    }
}
