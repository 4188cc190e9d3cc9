using System.Text.Json.Serialization;

namespace Minutes.GitHub.Repositories.Answers;

/// <summary>Reads GitHub's answers without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ObserveAnswer))]
[JsonSerializable(typeof(ReadGroups))]
[JsonSerializable(typeof(Dictionary<string, StateRepositoryAnswer?>))]
[JsonSerializable(typeof(IssueAnswer))]
[JsonSerializable(typeof(Nodes<PullRequestAnswer>))]
[JsonSerializable(typeof(LabelAnswer))]
[JsonSerializable(typeof(Dictionary<string, MutationAnswer?>))]
[JsonSerializable(typeof(TreeFoldersAnswer))]
[JsonSerializable(typeof(ComparisonAnswer))]
[JsonSerializable(typeof(NextPageAnswer))]
[JsonSerializable(typeof(StatusBody))]
[JsonSerializable(typeof(CreatedStatusAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
