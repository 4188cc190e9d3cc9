namespace Automation.Serving.Status;

/// <summary>Where the Apps are installed, what is left of GitHub's limits there, and the last look at each repository.</summary>
internal static class InstallationsSection
{
    /// <summary>Rows on the page, however many repositories there are.</summary>
    private const int MostShown = 500;

    internal static Html Of(ServerStatus status)
    {
        var left = MostShown;
        Html Take(InstallationStatus installation)
        {
            var shown = Math.Min(left, installation.Repositories.Length);
            left -= shown;
            return InstallationPart.Of(installation, shown, status.Now);
        }

        return Html.Of($"{status.Apps.Select(app => Of(app, app.Installations.Select(Take)))}");
    }

    private static Html Of(AppStatus app, IEnumerable<Html> installations) => Html.Of(
        $"""
        <section>
        <h2>Installations on <bdi>{app.Server}</bdi></h2>
        {(app.Installations, app.Listed) switch
        {
            ([], null) => Html.Of($"<p>They are not known yet.</p>\n"),
            ([], _) => Html.Of($"<p>The App is installed nowhere yet.</p>\n"),
            _ => Html.Of($"{installations}"),
        }}</section>

        """);
}
