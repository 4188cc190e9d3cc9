namespace Minutes.GitHub;

/// <summary>
/// What keeps workflows from opening pull requests: it is off by default in many organisations and repositories (docs.github.com, "Disabling or limiting GitHub Actions for your
/// organization").
/// </summary>
internal static class PullRequestSetting
{
    internal const string Name = "\"Allow GitHub Actions to create and approve pull requests\"";
    internal const string Places = "in the settings of the organisation and of the repository, both under Actions, General";
}
