namespace Minutes.Changes;

/// <summary>Sets what an interrupted run could not set on a pull request that it opened.</summary>
/// <param name="Reason">Why.</param>
/// <param name="PullRequestId">Its node id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Audience">What is missing.</param>
public sealed record SetAudience(string Reason, string PullRequestId, int Number, Audience Audience) : Change(Reason);
