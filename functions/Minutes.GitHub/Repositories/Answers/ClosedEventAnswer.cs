namespace Minutes.GitHub.Repositories.Answers;

/// <summary>Who closed a pull request.</summary>
internal sealed record ClosedEventAnswer(ActorAnswer? Actor);
