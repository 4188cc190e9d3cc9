using System.Globalization;

namespace Automation.Serving.Status;

/// <summary>Links to GitHub. A text that came from outside is set apart, so that signs that turn the direction of writing stay within it.</summary>
internal static class GitHubLink
{
    internal static Html ToRepository(RepositoryStatus repository) => Html.Of($"""<a href="{repository.Server}/{repository.Name}"><bdi>{repository.Name}</bdi></a>""");

    internal static Html ToPullRequest(RepositoryStatus repository, int pullRequest)
    {
        var number = pullRequest.ToString(CultureInfo.InvariantCulture);
        return Html.Of($"""<a href="{repository.Server}/{repository.Name}/pull/{number}">pull request #{number}</a>""");
    }
}
