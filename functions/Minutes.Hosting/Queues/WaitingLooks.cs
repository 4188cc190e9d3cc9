namespace Minutes.Hosting.Queues;

/// <summary>How many looks wait.</summary>
/// <param name="Due">Those whose turn it is.</param>
/// <param name="Later">Those that are not to be taken yet: the timer spreads its looks over the hour, and what failed is tried again after a while.</param>
public sealed record WaitingLooks(int Due, int Later);
