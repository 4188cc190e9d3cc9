using System.CommandLine;
using Automation.Reports;
using Minutes.Text;

namespace Automation.Commands;

/// <summary><c>minutes explain</c>: the decision on each item of the previous minutes, with its evidence.</summary>
internal static class ExplainCommand
{
    internal static Verb Build(Surroundings surroundings)
    {
        var series = new Argument<string>("series") { Description = "The series: its folder, such as network" };
        var date = DateOption.OfMeeting();
        var verb = new Verb(
            "explain",
            "Tells what of the previous minutes comes back, what does not, and why.",
            """
            minutes explain network
            minutes explain network --date 2026-05-06
            minutes explain network --format json
            """)
        { series, date };
        return verb.Does(surroundings, async (parsed, context, cancellation) =>
        {
            var wanted = parsed.GetValue(date);
            var state = (await context.ReadAsync(parsed.GetRequiredValue(series), wanted, cancellation).ConfigureAwait(false))[0];
            if (state.Profile.Predecessor is not { } previous)
                throw new UsageException($"{state.Name} has no minutes {(wanted is null ? "yet" : "before that day")}, so nothing can come back");
            var meeting = context.MeetingOf(state, wanted) ?? throw UsageException.NothingTellsWhen(state.Name);
            var timing = MeetingTiming.Of(state, meeting, context.NowIn(state));
            var decisions = state.Decide(meeting.Date);
            if (context.IsJson)
            {
                context.Out.WriteLine(ReportJson.Print(ExplainReport.Of(state, meeting, timing, decisions), json => json.ExplainReport));
                return;
            }

            context.Out.WriteLine($"{state.Name}: what comes back on {meeting.Date.ToIsoWithWeekday()}, after {previous.File.Path}");
            if (wanted is null && !state.HasFileOf(meeting) && timing.Words is { } past) context.Out.WriteLine(past);
            new DecisionText(context.Out, context.Style).Explain(decisions);
        });
    }
}
