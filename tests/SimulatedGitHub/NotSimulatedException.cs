namespace SimulatedGitHub;

/// <summary>A client asked for something that this GitHub does not have. It is never answered silently.</summary>
public sealed class NotSimulatedException(string what) : NotSupportedException($"{what} is not simulated.");
