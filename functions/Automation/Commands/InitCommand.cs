using System.CommandLine;
using System.Text;
using Automation.Reports;
using Minutes.GitHub;
using Minutes.Planning;

namespace Automation.Commands;

/// <summary><c>minutes init</c>: writes down what was inferred, ready to be reviewed.</summary>
internal static class InitCommand
{
    internal static Command Build(Surroundings surroundings)
    {
        var common = new CommonOptions();
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the configuration, and write nothing" };
        var command = new Command(
            "init",
            """
            Writes .github/minutes.yml with what was inferred from the archive, commented. All of it is optional.

            Examples:
              minutes init --dry-run
              minutes init
            """)
        { dryRun };
        command.SetAction(async (parsed, cancellation) =>
        {
            var context = common.Read(parsed, surroundings);
            var reader = await context.OpenAsync(cancellation).ConfigureAwait(false);
            var states = new List<(SeriesState State, bool IsLive)>();
            foreach (var name in reader.SeriesNames)
            {
                var state = await reader.ReadSeriesAsync(name, null, cancellation).ConfigureAwait(false);
                states.Add((state, state.IsLive(context.TodayIn(state))));
            }

            context.TellUnreadable(reader);
            var text = InferredConfiguration.Print(states);
            var outcome = "planned";
            if (!parsed.GetValue(dryRun))
            {
                var isWritten = await context.Archive
                    .WriteAsync(ArchiveReader.ConfigurationPath, Encoding.UTF8.GetBytes(text), mayReplace: false, cancellation)
                    .ConfigureAwait(false);
                outcome = isWritten ? "written" : "exists";
            }

            context.Out.WriteLine(context.IsJson
                ? ReportJson.Print(new InitReport(ArchiveReader.ConfigurationPath.ToString(), outcome, text), json => json.InitReport)
                : Tell(outcome, text));
            return ExitCode.Fine;
        });
        return common.AddTo(command);
    }

    private static string Tell(string outcome, string text) => outcome switch
    {
        "written" => $"wrote {ArchiveReader.ConfigurationPath}; review it, and remove what you do not need",
        "exists" => $"{ArchiveReader.ConfigurationPath} is there already; nothing was written (--dry-run prints what would be inferred)",
        _ => text.TrimEnd('\n'),
    };
}
