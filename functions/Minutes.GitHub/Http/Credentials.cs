using Minutes.GitHub.Apps;

namespace Minutes.GitHub.Http;

/// <summary>What the program shows to GitHub.</summary>
public abstract record Credentials
{
    private Credentials()
    {
    }

    /// <summary>Whose rights these are.</summary>
    public abstract CredentialKind Kind { get; }

    /// <summary>A token that is there.</summary>
    /// <param name="Value">The token.</param>
    /// <param name="IsOfWorkflow">Whether a workflow on GitHub gave it.</param>
    public sealed record Token(Secret Value, bool IsOfWorkflow) : Credentials
    {
        /// <summary>Whether it begins as the tokens of people do, which can make no check runs (docs.github.com, "About authentication to GitHub").</summary>
        public bool IsPersonal => Value.BeginsWith("ghp_") || Value.BeginsWith("github_pat_") || Value.BeginsWith("gho_") || Value.BeginsWith("ghu_");

        /// <inheritdoc/>
        public override CredentialKind Kind => IsOfWorkflow ? CredentialKind.ActionsToken : CredentialKind.Token;
    }

    /// <summary>A GitHub App, which makes its tokens itself.</summary>
    /// <param name="Id">The App's id or client id; GitHub takes both as the issuer.</param>
    /// <param name="Key">Its private key.</param>
    public sealed record App(string Id, AppKey Key) : Credentials
    {
        /// <inheritdoc/>
        public override CredentialKind Kind => CredentialKind.App;
    }
}
