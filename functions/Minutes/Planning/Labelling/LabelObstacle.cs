namespace Minutes.Planning.Labelling;

/// <summary>Why an issue's labels cannot be changed.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Why">The words for <see cref="LabelObstacleKind.Refused"/>: "it is locked"; empty for others.</param>
internal readonly record struct LabelObstacle(LabelObstacleKind Kind, string Why = "");
