namespace Minutes.GitHub.Repositories.Answers;

/// <summary>Who wrote a commit, as git has it, and the account of the e-mail address; null where there is none, as for bots.</summary>
internal sealed record GitActorAnswer(string? Name, string? Email, ActorAnswer? User)
{
    /// <summary>Where GitHub's own mail addresses end: <c>12345+login@users.noreply.github.com</c>.</summary>
    private const string NoReply = "users.noreply.";

    /// <summary>Whether it is this account: by the account, and where there is none, by the address that GitHub itself gives it.</summary>
    /// <param name="viewer">The login, a bot's with <c>[bot]</c>.</param>
    internal bool Is(string viewer)
    {
        if (User is not null) return (User with { Kind = "User" }).Is(viewer);
        if (Email is not { } email || email.IndexOf('@', StringComparison.Ordinal) is not (> 0 and var at)) return false;
        var login = email[(email.IndexOf('+', StringComparison.Ordinal) + 1)..at];
        return email.AsSpan(at + 1).StartsWith(NoReply, StringComparison.OrdinalIgnoreCase) && new ActorAnswer(login).Is(viewer);
    }
}
