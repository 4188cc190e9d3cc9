namespace Minutes.GitHub.Repositories.Answers;

/// <summary>The login of a bot as REST and the viewer have it: with <c>[bot]</c>, as no person's is written.</summary>
internal static class BotLogin
{
    private const string Mark = "[bot]";

    internal static bool Is(string login) => login.EndsWith(Mark, StringComparison.Ordinal);

    internal static string Plain(string login) => Is(login) ? login[..^Mark.Length] : login;
}
