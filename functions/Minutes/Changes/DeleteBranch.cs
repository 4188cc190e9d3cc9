namespace Minutes.Changes;

/// <summary>Deletes a branch of the bot's whose pull request is closed already: an interrupted run left it.</summary>
/// <param name="Reason">Why.</param>
/// <param name="RefId">The ref's node id.</param>
/// <param name="Name">The branch's name.</param>
public sealed record DeleteBranch(string Reason, string RefId, string Name) : Change(Reason);
