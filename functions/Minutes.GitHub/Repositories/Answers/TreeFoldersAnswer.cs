namespace Minutes.GitHub.Repositories.Answers;

/// <summary>Deeper folders, by alias.</summary>
internal sealed record TreeFoldersAnswer(Dictionary<string, TreeFolderAnswer?>? Repository);

/// <summary>A folder with what lies in it.</summary>
internal sealed record TreeFolderAnswer(TreeEntryAnswer[]? Entries);
