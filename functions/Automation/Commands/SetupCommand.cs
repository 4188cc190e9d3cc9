using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Automation.Reports;
using Automation.Setup;
using Minutes.Documents;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Checkups;
using Minutes.GitHub.Http;
using Minutes.GitHub.Local;

namespace Automation.Commands;

/// <summary><c>minutes setup</c>: makes a GitHub App by a page on this machine, keeps its credentials safe, and checks that all works.</summary>
internal static class SetupCommand
{
    internal static Verb Build(Surroundings surroundings)
    {
        var repository = RepositoryArgument.CreateOptional("The repository that is checked in the end; without it, all that the App is installed in", "");
        var options = new SetupOptions();
        var verb = new Verb(
            "setup",
            "Makes a GitHub App of your own by a page in your browser, writes its credentials to a file that only you can read, and checks the set-up.",
            """
            minutes setup                                                     an App of your own account
            minutes setup open-tidepool/minutes --organization open-tidepool  one of the organisation, and check this repository
            minutes setup --for actions                                       with the commands that set a repository's secrets
            minutes setup --for azure --webhook https://minutes.example/api/github/webhooks
            minutes setup --dry-run                                           what would be asked of GitHub, and nothing is made
            """)
        { repository };
        foreach (var option in options.All) verb.Add(option);
        return verb.Reaches(surroundings, (parsed, isJson, cancellation) => RunAsync(surroundings, options, parsed, parsed.GetValue(repository), isJson, cancellation));
    }

    private static async Task<int> RunAsync(Surroundings surroundings, SetupOptions options, ParseResult parsed, RepositoryName? repository, bool isJson, CancellationToken cancellation)
    {
        var plan = new SetupPlan
        {
            Hosts = GitHubHosts.Read(surroundings.Variable).OrEnd(),
            Name = parsed.GetValue(options.Name) ?? NewName(parsed.GetValue(options.Organization)),
            Organization = parsed.GetValue(options.Organization),
            Webhook = parsed.GetValue(options.Webhook),
            IsPublic = parsed.GetValue(options.IsPublic),
            Form = SetupOptions.FormOf(parsed.GetValue(options.For)),
            Repository = repository,
        };
        if (parsed.GetValue(options.DryRun)) return Tell(surroundings, plan, isJson);

        var path = PathOf(surroundings, parsed.GetValue(options.File), plan.Form);
        var words = new SetupWords(surroundings, plan, isJson ? surroundings.Error : surroundings.Out);
        var browsing = parsed.GetValue(options.NoBrowser) ? surroundings with { Browse = _ => false } : surroundings;
        var progress = await new SetupRun(browsing, plan, words).RunAsync(path, parsed.GetValue(options.Port), cancellation).ConfigureAwait(false);
        if (isJson) await surroundings.Out.WriteLineAsync(ReportJson.Print(SetupReport.Of(plan, progress, path), json => json.SetupReport)).ConfigureAwait(false);
        else if (progress.App is null) await surroundings.Out.WriteLineAsync("Nothing was created.").ConfigureAwait(false);
        else if (parsed.GetValue(options.ShowKey)) await surroundings.Out.WriteLineAsync($"\n{await File.ReadAllTextAsync(path, cancellation).ConfigureAwait(false)}").ConfigureAwait(false);
        return progress.Checked is { IsEmpty: false } found && found.All(one => one.Found.All(diagnosis => diagnosis.Kind is not DiagnosisKind.Wrong)) ? ExitCode.Fine : ExitCode.Findings;
    }

    private static int Tell(Surroundings surroundings, SetupPlan plan, bool isJson)
    {
        surroundings.Out.WriteLine(isJson
            ? ReportJson.Print(SetupReport.Of(plan, new(), file: null), json => json.SetupReport)
            : $"would open a page on 127.0.0.1, which sends this to {plan.RegistrationUrl("...")}\n{plan.Manifest(SetupReport.Somewhere).ToJson()}\n"
                + string.Join('\n', AppRight.For(plan.Webhook is not null).Select(permission => $"{permission.Shown} ({permission.Level}): {permission.Reason}")));
        return ExitCode.Fine;
    }

    /// <summary>Names of Apps are taken once on all of GitHub.</summary>
    private static string NewName(string? organization)
    {
        var name = $"minutes-{organization ?? RandomNumberGenerator.GetInt32(0x10000).ToString("x4", CultureInfo.InvariantCulture)}".Replace('_', '-');
        return name[..Math.Min(name.Length, AppManifest.LongestName)].TrimEnd('-');
    }

    /// <summary>Where the credentials go. In a checkout they would be committed some day, unless somebody names a place.</summary>
    private static string PathOf(Surroundings surroundings, string? named, AppSettingsForm form)
    {
        if (named is not null) return Path.GetFullPath(named, surroundings.Folder);
        var name = form switch { AppSettingsForm.Azure => "minutes-app.json", AppSettingsForm.Actions => "minutes-app.pem", _ => "minutes-app.env" };
        return LocalCheckout.RootAbove(surroundings.Folder) is { } checkout
            ? throw new UsageException($"{name} would lie in the checkout {checkout}, where it could be committed; name a file elsewhere with --file, or go to another folder")
            : Path.GetFullPath(name, surroundings.Folder);
    }
}
