namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What <c>Observe.graphql</c> answers.</summary>
internal sealed record ObserveAnswer(ViewerAnswer? Viewer, ObservedRepositoryAnswer? Repository);
