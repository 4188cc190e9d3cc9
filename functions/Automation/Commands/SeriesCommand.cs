using System.CommandLine;
using System.Globalization;
using Automation.Reports;

namespace Automation.Commands;

/// <summary><c>minutes series</c>: the series of an archive, and what was learned of each.</summary>
internal static class SeriesCommand
{
    internal static Command Build(Surroundings surroundings)
    {
        var common = new CommonOptions();
        var next = new Option<int>("--next") { Description = "Also the next N meetings of each series, with what keeps others from being held", HelpName = "N" };
        next.Validators.Add(result =>
        {
            if (!int.TryParse(result.Tokens.SingleOrDefault()?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 1000) result.AddError("--next takes a number from 0 to 1000");
        });
        var command = new Command(
            "series",
            """
            Shows the series that were found: live or asleep, where the files lie, when they meet, what is missing, what is open.

            Examples:
              minutes series
              minutes series --next 8
              minutes series --format json
            """)
        { next };
        command.SetAction(async (parsed, cancellation) =>
        {
            var context = common.Read(parsed, surroundings);
            var reader = await context.OpenAsync(cancellation).ConfigureAwait(false);
            var reports = new List<SeriesReport>();
            foreach (var name in reader.SeriesNames)
            {
                var state = await reader.ReadSeriesAsync(name, null, cancellation).ConfigureAwait(false);
                reports.Add(SeriesReport.Of(state, context.TodayIn(state), parsed.GetValue(next)));
            }

            context.TellUnreadable(reader);
            if (context.IsJson) context.Out.WriteLine(ReportJson.Print(new SeriesReports([.. reports]), json => json.SeriesReports));
            else new SeriesText(context.Out, new(surroundings.HasColour)).Print(reports);
            return ExitCode.Fine;
        });
        return common.AddTo(command);
    }
}
