namespace Minutes.Changes;

/// <summary>Writes a comment on a pull request. Where another run wrote one with the same marker at the same moment, the younger of both is deleted.</summary>
/// <param name="Reason">Why.</param>
/// <param name="PullRequestId">The pull request's node id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Marker">The hidden first line that says which comment it is.</param>
/// <param name="Body">The text, the marker included.</param>
public sealed record AddComment(string Reason, string PullRequestId, int Number, string Marker, string Body) : Change(Reason);
