using System.Text.Json.Serialization;

namespace Minutes.GitHub.Repositories.Answers;

/// <summary>An account. A bot's login comes with and without <c>[bot]</c>; a person may have it without.</summary>
/// <param name="Login">The login.</param>
/// <param name="Kind">GitHub's type, such as <c>User</c> or <c>Bot</c>; null where it was not asked for.</param>
internal sealed record ActorAnswer(string Login, [property: JsonPropertyName("__typename")] string? Kind = null)
{
    /// <summary>The login without <c>[bot]</c>.</summary>
    internal string Plain => BotLogin.Plain(Login);

    /// <summary>Whether it is this account. A person who is called like an App is not its bot.</summary>
    /// <param name="login">The login, a bot's with <c>[bot]</c>.</param>
    internal bool Is(string login) =>
        Plain.Equals(BotLogin.Plain(login), StringComparison.OrdinalIgnoreCase) && !(Kind is "User" && BotLogin.Is(login) && !BotLogin.Is(Login));
}
