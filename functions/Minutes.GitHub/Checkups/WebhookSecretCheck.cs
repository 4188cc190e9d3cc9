namespace Minutes.GitHub.Checkups;

/// <summary>Whether the secret by which webhooks are known is one. Said only where there is one: the command line and the Action need none.</summary>
internal static class WebhookSecretCheck
{
    /// <summary>The variable of the server and of the Functions app.</summary>
    internal const string Variable = "GITHUB_WEBHOOK_SECRET";

    private const string Subject = "webhook secret";

    /// <summary>In characters: a random text of this length cannot be guessed.</summary>
    private const int Shortest = 20;

    internal static IEnumerable<Diagnosis> Of(Func<string, string?> environment) => environment(Variable) switch
    {
        null or "" => [],
        { Length: < Shortest } => [Diagnosis.Wrong(Subject, $"the secret in {Variable} is shorter than {Shortest} characters, and can be guessed", "make one with: openssl rand -hex 32; it stands in the App's settings, too")],
        var secret when secret != secret.Trim() => [Diagnosis.Wrong(Subject, $"the secret in {Variable} begins or ends with a blank", "copy it again")],
        _ => [Diagnosis.Fine(Subject, "is set")],
    };
}
