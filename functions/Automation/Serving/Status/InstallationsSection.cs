using Minutes.Text;

namespace Automation.Serving.Status;

/// <summary>Where the Apps are installed, what is left of GitHub's limits there, and the last look at each repository.</summary>
internal static class InstallationsSection
{
    /// <summary>So many installations of an App, and repositories in all, however many there are.</summary>
    private const int MostShown = 500;

    internal static Html Of(ServerStatus status)
    {
        var (left, sections) = (MostShown, new List<Html>());
        foreach (var app in status.Apps)
        {
            var parts = new List<Html>();
            foreach (var installation in app.Installations.Take(MostShown))
            {
                var shown = Math.Min(left, installation.Repositories.Length);
                left -= shown;
                parts.Add(InstallationPart.Of(installation, shown, status.Now));
            }

            sections.Add(Of(app, parts));
        }

        return Html.Of($"{sections}");
    }

    private static Html Of(AppStatus app, List<Html> installations) => Html.Of(
        $"""
        <section>
        <h2>Installations on <bdi>{app.Server}</bdi></h2>
        {(app.Installations, app.Listed) switch
        {
            ([], null) => Html.Of($"<p>They are not known yet.</p>\n"),
            ([], _) => Html.Of($"<p>The App is installed nowhere yet.</p>\n"),
            _ => Html.Of($"{installations}"),
        }}{NotShown(app.Installations.Length - installations.Count)}</section>

        """);

    private static Html NotShown(int count) => count > 0 ? Html.Of($"<p>{Counted.Grouped(count, "more installation is", "more installations are")} not shown.</p>\n") : Html.Nothing;
}
