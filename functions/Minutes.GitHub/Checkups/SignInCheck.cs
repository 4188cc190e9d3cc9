using Minutes.GitHub.Http;
using Minutes.Observation;
using Minutes.Text;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether GitHub knows who asks, and shows the repository. Without that, nothing else can be looked at.</summary>
public static class SignInCheck
{
    private const string Subject = "sign-in";

    /// <summary>Credentials or addresses of the environment that are missing, twice or unreadable: GitHub was not asked.</summary>
    public static Diagnosis Of(Problem problem) => Diagnosis.Wrong(Subject, $"{problem.Path}: {problem.Message}", problem.Advice);

    internal static Diagnosis Of(RepositoryObservation observed, CredentialKind kind) => Diagnosis.Fine(Subject, $"signed in as {observed.Viewer}, {Whose(kind)}");

    internal static Diagnosis Of(GitHubException failure, CredentialKind kind) =>
        failure is RefusedException refused ? Diagnosis.Wrong(Subject, failure.Message, Advice(refused.Refusal, kind)) : Diagnosis.Failed(Subject, failure);

    private static string Whose(CredentialKind kind) => kind switch
    {
        CredentialKind.App => "a GitHub App",
        CredentialKind.ActionsToken => "with the token of a workflow",
        _ => "with a token",
    };

    private static string Advice(Refusal refusal, CredentialKind kind) => (refusal, kind) switch
    {
        (Refusal.Credentials, CredentialKind.App) => "compare GITHUB_APP_ID with the App's page, make a new private key there, and look at the clock, below",
        (Refusal.Credentials, CredentialKind.ActionsToken) => "take the token of the workflow that runs: it ends with its job",
        (Refusal.Credentials, _) => "make a new token",
        (Refusal.Permission, CredentialKind.App) => "look at the installation (the settings of the account, GitHub Apps, Configure) whether it is suspended, and whether the App may read contents",
        (Refusal.Permission, _) => "give the token the right to read the repository; where the organisation has single sign-on, authorize the token for it",
        (Refusal.NotFound, CredentialKind.App) => "check the name and GITHUB_APP_ID; then install the App in the account of the repository, and let it reach the repository",
        (Refusal.NotFound, _) => "check the name, and that the token reaches the repository: a fine-grained one names its repositories",
        _ => "look what GitHub says of it",
    };
}
