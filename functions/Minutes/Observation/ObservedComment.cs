namespace Minutes.Observation;

/// <summary>A comment that the viewer wrote.</summary>
/// <param name="Id">GitHub's node id.</param>
/// <param name="Body">Its text.</param>
/// <param name="IsMinimized">Whether it is folded away.</param>
public sealed record ObservedComment(string Id, string Body, bool IsMinimized);
