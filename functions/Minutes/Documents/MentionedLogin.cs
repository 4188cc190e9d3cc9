namespace Minutes.Documents;

/// <summary>A login that minutes mention.</summary>
/// <param name="Login">As it is written first.</param>
/// <param name="Key">The same for all cases.</param>
/// <param name="IsListed">Whether it stands among the participants.</param>
internal readonly record struct MentionedLogin(string Login, string Key, bool IsListed);
