namespace Minutes.GitHub.Http;

/// <summary>What a run took of GitHub.</summary>
/// <param name="Requests">Requests that were sent, repeated ones and those for tokens included.</param>
/// <param name="Mutations">Those among them that could change something.</param>
/// <param name="Points">Points of the hourly limit, as far as the queries asked for their cost.</param>
/// <param name="Waited">How long it waited because of limits and failures.</param>
public sealed record GitHubUsage(int Requests, int Mutations, int Points, TimeSpan Waited);
