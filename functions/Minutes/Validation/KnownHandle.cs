namespace Minutes.Validation;

/// <summary>A handle that the minutes around the checked ones name.</summary>
/// <param name="Login">The login as it was written last.</param>
/// <param name="Files">In how many of them it stands.</param>
/// <param name="Attended">In how many of them it stands among the participants.</param>
internal readonly record struct KnownHandle(string Login, int Files, int Attended);
