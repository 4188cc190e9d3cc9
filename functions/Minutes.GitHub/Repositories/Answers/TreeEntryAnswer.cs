namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What lies in a folder: a file, a link, a folder with what lies in it, or another repository.</summary>
internal sealed record TreeEntryAnswer(string Name, string Type, int Mode, string Oid, TreeAnswer? Object);
