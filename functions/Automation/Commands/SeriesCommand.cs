using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Automation.Reports;

namespace Automation.Commands;

/// <summary><c>minutes series</c>: the series of an archive, and what was learned of each.</summary>
internal static class SeriesCommand
{
    private const int MostMeetings = 1000;

    internal static Verb Build(Surroundings surroundings)
    {
        var series = new Argument<string?>("series") { Description = "One series, in full even if it sleeps; without it, all", Arity = ArgumentArity.ZeroOrOne };
        var next = new Option<int>("--next") { Description = "Also the next N meetings of each series, with the days on which one is left out", HelpName = "N" };
        next.Validators.Add(result =>
        {
            if (!int.TryParse(result.Tokens.SingleOrDefault()?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > MostMeetings)
                result.AddError($"--next takes a number from 0 to {MostMeetings}");
        });
        var verb = new Verb(
            "series",
            "Shows the series that were found: when they meet, what is missing, what is open.",
            """
            minutes series
            minutes series --next 8
            minutes series network --format json
            """)
        { series, next };
        return verb.Does(surroundings, async (parsed, context, cancellation) =>
        {
            var wanted = parsed.GetValue(series);
            var states = await context.ReadAsync(wanted, before: null, cancellation).ConfigureAwait(false);
            var reports = states.Select(state => SeriesReport.Of(state, context.NowIn(state), parsed.GetValue(next))).ToImmutableArray();
            if (context.IsJson) context.Out.WriteLine(ReportJson.Print(new SeriesReports(reports), json => json.SeriesReports));
            else if (reports.IsEmpty) context.Out.WriteLine(SeriesText.NothingFound(context.Archive.Root));
            else if (wanted is not null) new SeriesText(context.Out, context.Style).PrintInFull(reports[0]);
            else new SeriesText(context.Out, context.Style).Print(reports);
        });
    }
}
