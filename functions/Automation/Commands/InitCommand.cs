using System.CommandLine;
using System.Text;
using Automation.Reports;
using Minutes.GitHub;
using Minutes.Planning;

namespace Automation.Commands;

/// <summary><c>minutes init</c>: writes down what was inferred, ready to be reviewed.</summary>
internal static class InitCommand
{
    internal static Verb Build(Surroundings surroundings)
    {
        var repository = RepositoryArgument.CreateOptional(
            "The repository on GitHub, as owner/name, in which a pull request asks; without it, the checkout that you stand in",
            "; leave it out for the checkout that you stand in");
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the configuration, and write nothing" };
        var verb = new Verb(
            "init",
            "Writes .github/minutes.yml with what was inferred from the archive, or opens a pull request with it on GitHub. All of it is optional.",
            """
            minutes init --dry-run                            print what would be written in this checkout
            minutes init                                      write it
            minutes init open-tidepool/minutes --dry-run      print the pull request that would be opened on GitHub
            minutes init open-tidepool/minutes                open it; until it is merged, nothing else is done there
            """)
        { repository, dryRun };
        return verb.Does(surroundings, repository, (parsed, name, isJson, cancellation) => OnboardingRun.RunAsync(surroundings, name, parsed.GetValue(dryRun), isJson, cancellation), async (parsed, context, cancellation) =>
        {
            var isDry = parsed.GetValue(dryRun);
            var states = await context.ReadAsync(series: null, before: null, cancellation).ConfigureAwait(false);
            var text = InferredConfiguration.Print(states.Select(state => (state, state.IsLive(context.NowIn(state)))), context.Reader.HasConfiguration);
            var outcome = await WriteAsync(context, text, isDry, cancellation).ConfigureAwait(false);
            context.Out.WriteLine(context.IsJson
                ? ReportJson.Print(InitReport.Of(outcome, text), json => json.InitReport)
                : Tell(outcome, isDry, text));
        });
    }

    private static async Task<InitOutcome> WriteAsync(CommandContext context, string text, bool isDry, CancellationToken cancellation)
    {
        if (context.Reader.HasConfiguration) return InitOutcome.Exists;
        if (isDry) return InitOutcome.Planned;
        var bytes = Encoding.UTF8.GetBytes(text);
        return await context.Archive.WriteAsync(ArchiveReader.ConfigurationPath, bytes, cancellation).ConfigureAwait(false)
            ? InitOutcome.Written
            : InitOutcome.Exists;
    }

    private static string Tell(InitOutcome outcome, bool isDry, string text) => outcome switch
    {
        _ when isDry => text.TrimEnd('\n'),
        InitOutcome.Written => $"wrote {ArchiveReader.ConfigurationPath}; review it, and remove what you do not need",
        _ => $"{ArchiveReader.ConfigurationPath} is there already; nothing was written (--dry-run prints what could be added to it)",
    };
}
