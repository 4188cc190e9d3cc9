using System.Globalization;
using Minutes.GitHub.Apps;

namespace Automation.Setup;

/// <summary>Says how the credentials come to where they are needed. The key is read from the file: it stands in no command.</summary>
internal static class SetupAdvice
{
    internal static IEnumerable<string> For(SetupPlan plan, RegisteredApp app, string file)
    {
        var repository = plan.Repository?.ToString() ?? "OWNER/NAME";
        var quoted = $"'{file.Replace("'", "'\\''", StringComparison.Ordinal)}'";
        return plan.Form switch
        {
            AppSettingsForm.Actions =>
            [
                "For the workflow (gh is the command line of GitHub), and then the file is not needed any more:",
                string.Create(CultureInfo.InvariantCulture, $"  gh variable set MINUTES_APP_ID --repo {repository} --body {app.Id}"),
                $"  gh secret set MINUTES_APP_PRIVATE_KEY --repo {repository} < {quoted}",
                $"  rm {quoted}",
            ],
            AppSettingsForm.Azure =>
            [
                "For the Functions app (az is the command line of Azure), and then the file is not needed any more:",
                $"  az functionapp config appsettings set --name APP --resource-group GROUP --settings {Argument(file)}",
                $"  rm {quoted}",
            ],
            _ =>
            [
                "To work as the App in a shell; systemd (EnvironmentFile=) and containers (--env-file) read the file, too:",
                $"  set -a; . {quoted}; set +a",
                $"  minutes init {repository}    # asks its people by a pull request",
            ],
        };
    }

    private static string Argument(string file) => $"'@{file.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
