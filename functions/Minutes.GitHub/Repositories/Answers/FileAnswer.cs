namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A file at a commit.</summary>
internal sealed record FileAnswer(string Oid, BlobAnswer? Object);
