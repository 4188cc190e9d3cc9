namespace Minutes.GitHub.Repositories.Answers;

/// <summary>An account. A bot's login comes with and without <c>[bot]</c>.</summary>
internal sealed record ActorAnswer(string Login)
{
    private const string BotMark = "[bot]";

    /// <summary>The login without <c>[bot]</c>.</summary>
    internal string Plain => Login.EndsWith(BotMark, StringComparison.Ordinal) ? Login[..^BotMark.Length] : Login;
}
