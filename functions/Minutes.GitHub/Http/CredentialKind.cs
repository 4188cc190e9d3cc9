namespace Minutes.GitHub.Http;

/// <summary>Whose rights the program has, as far as it shows before the first request.</summary>
public enum CredentialKind
{
    /// <summary>A token that somebody made: a person's, mostly. It cannot make check runs.</summary>
    Token,

    /// <summary>
    /// The token of a workflow, which reaches its own repository only. A token that a workflow got for another App looks the same; the two are told apart by the
    /// viewer, who is <c>github-actions</c> for the workflow's own.
    /// </summary>
    ActionsToken,

    /// <summary>A GitHub App, with a token for each installation.</summary>
    App,
}
