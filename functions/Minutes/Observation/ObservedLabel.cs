namespace Minutes.Observation;

/// <summary>A label on an issue.</summary>
/// <param name="Id">The label's node id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">Its description, which names date, series and file of the minutes.</param>
/// <param name="IsSetByViewer">Whether the viewer was the last to set it here.</param>
public sealed record ObservedLabel(string Id, string Name, string Description, bool IsSetByViewer);
