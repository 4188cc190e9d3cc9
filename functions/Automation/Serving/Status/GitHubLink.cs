namespace Automation.Serving.Status;

/// <summary>Links to GitHub. A text that came from outside is set apart, so that signs that turn the direction of writing stay within it.</summary>
internal static class GitHubLink
{
    internal static Html ToRepository(RepositoryStatus repository) => Html.Of($"""<a href="{repository.Server}/{repository.Name}"><bdi>{repository.Name}</bdi></a>""");

    /// <summary>A link to a pull request; plain words where the address is none of this server.</summary>
    internal static Html ToPullRequest(RepositoryStatus repository, string? address) =>
        address is not null && address.StartsWith($"{repository.Server}/{repository.Name}/pull/", StringComparison.OrdinalIgnoreCase) && int.TryParse(address[(address.LastIndexOf('/') + 1)..], out var number)
            ? Html.Of($"""<a href="{repository.Server}/{repository.Name}/pull/{Plain(number)}">pull request #{Plain(number)}</a>""")
            : Html.Of($"pull request");

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
