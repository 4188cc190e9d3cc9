namespace Minutes.GitHub.Repositories.Answers;

/// <summary>Whose rights these are. A bot's login has <c>[bot]</c> here.</summary>
internal sealed record ViewerAnswer(string Login, string? Name, int? DatabaseId);
