namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What <c>Observe.graphql</c> answers.</summary>
internal sealed record ObserveAnswer(ActorAnswer? Viewer, ObservedRepositoryAnswer? Repository);
