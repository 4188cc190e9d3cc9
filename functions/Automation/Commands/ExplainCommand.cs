using System.CommandLine;
using Automation.Reports;
using Minutes.Text;

namespace Automation.Commands;

/// <summary><c>minutes explain</c>: the decision on each item of the previous minutes, with its evidence.</summary>
internal static class ExplainCommand
{
    internal static Command Build(Surroundings surroundings)
    {
        var common = new CommonOptions();
        var series = new Argument<string>("series") { Description = "The series: its folder, such as iaas" };
        var date = new Option<string?>("--date") { Description = "The day of the meeting; without it, the first after the last minutes", HelpName = "DATE" };
        var command = new Command(
            "explain",
            """
            Tells what of the previous minutes comes back, what does not, and why.

            Examples:
              minutes explain iaas
              minutes explain iaas --date 2023-03-22
              minutes explain iaas --format json
            """)
        { series, date };
        command.SetAction(async (parsed, cancellation) =>
        {
            var context = common.Read(parsed, surroundings);
            var reader = await context.OpenAsync(cancellation).ConfigureAwait(false);
            var wanted = CommonOptions.ReadDate(parsed.GetValue(date), date.Name);
            var name = CommandContext.KnownSeries(reader, parsed.GetRequiredValue(series));
            var state = await reader.ReadSeriesAsync(name, wanted, cancellation).ConfigureAwait(false);
            context.TellUnreadable(reader);
            if (state.Profile.Predecessor is null) throw new UsageException($"{name} has no minutes before that day, so nothing can come back");
            var meeting = wanted ?? state.Next?.Date ?? throw new UsageException($"{name} has no minutes that anything could come back from");
            var report = new ExplainReport(name, meeting.ToIso(), state.Profile.Predecessor?.File.Path.ToString(), [.. state.Decide(meeting).Select(DecisionReport.Of)]);
            if (context.IsJson)
            {
                context.Out.WriteLine(ReportJson.Print(report, json => json.ExplainReport));
                return ExitCode.Fine;
            }

            context.Out.WriteLine($"{name}: what comes back on {meeting.ToIsoWithWeekday()}, after {report.Predecessor}");
            new DecisionText(context.Out, new(surroundings.HasColour)).Explain(state.Decide(meeting));
            return ExitCode.Fine;
        });
        return common.AddTo(command);
    }
}
