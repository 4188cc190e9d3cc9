using System.CommandLine;
using System.Text;
using Automation.Reports;
using Minutes.GitHub;
using Minutes.Planning;
using Minutes.Schedule;
using Minutes.Text;
using NodaTime;

namespace Automation.Commands;

/// <summary><c>minutes next</c>: makes the next minutes of a series, or of all live ones.</summary>
internal sealed class NextCommand
{
    private readonly CommandContext _context;
    private readonly NextRequest _request;
    private readonly TextStyle _style;

    private NextCommand(CommandContext context, NextRequest request)
    {
        _context = context;
        _request = request;
        _style = new(context.Surroundings.HasColour);
    }

    internal static Command Build(Surroundings surroundings)
    {
        var common = new CommonOptions();
        var series = new Argument<string?>("series") { Description = "The series: its folder, such as iaas", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "All live series" };
        var date = new Option<string?>("--date") { Description = "The day of the meeting; without it, the first after the last minutes", HelpName = "DATE" };
        var stdout = new Option<bool>("--stdout") { Description = "Print the minutes, and write nothing" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would be written and why, and write nothing" };
        var force = new Option<bool>("--force") { Description = "Overwrite a file that is there" };
        var command = new Command(
            "next",
            """
            Makes the next minutes, ready for the meeting.

            Examples:
              minutes next iaas                     write the next minutes of iaas
              minutes next iaas --stdout            print them instead
              minutes next iaas --date 2023-03-22   for another day
              minutes next --all --dry-run          what would be made for each live series, and why
            """)
        { series, all, date, stdout, dryRun, force };
        command.SetAction((parsed, cancellation) =>
        {
            var request = new NextRequest(
                parsed.GetValue(series),
                parsed.GetValue(all),
                CommonOptions.ReadDate(parsed.GetValue(date), date.Name),
                parsed.GetValue(stdout),
                parsed.GetValue(dryRun),
                parsed.GetValue(force));
            request.Check();
            return new NextCommand(common.Read(parsed, surroundings), request).RunAsync(cancellation);
        });
        return common.AddTo(command);
    }

    private async Task<int> RunAsync(CancellationToken cancellation)
    {
        var reader = await _context.OpenAsync(cancellation).ConfigureAwait(false);
        var names = _request.Series is { } series ? [CommandContext.KnownSeries(reader, series)] : reader.SeriesNames;
        var planned = new List<(SeriesState State, NextMinutes Next)>();
        var asleep = new List<string>();
        foreach (var name in names)
        {
            var state = await reader.ReadSeriesAsync(name, _request.Date, cancellation).ConfigureAwait(false);
            if (_request.All && !state.IsLive(_context.TodayIn(state))) asleep.Add(name);
            else if (await PlanAsync(reader, state, cancellation).ConfigureAwait(false) is { } next) planned.Add((state, next));
        }

        // Nothing is written before all is planned: a mistake in one template leaves the archive as it was.
        var reports = new List<NextReport>();
        foreach (var (state, next) in planned) reports.Add(await FinishAsync(state, next, cancellation).ConfigureAwait(false));

        _context.TellUnreadable(reader);
        if (_context.IsJson) _context.Out.WriteLine(ReportJson.Print(new NextReports([.. reports], [.. asleep]), json => json.NextReports));
        else if (asleep.Count > 0) _context.Out.WriteLine($"asleep: {string.Join(", ", asleep)}");
        return ExitCode.Fine;
    }

    private async Task<NextMinutes?> PlanAsync(ArchiveReader reader, SeriesState state, CancellationToken cancellation)
    {
        if (state.Profile.IsSlides && state.Configuration.Template is null) return Skip($"{state.Name} is a series of slide decks; give it a template of its own to have the next one made");
        if (MeetingOf(state) is not { } meeting) return Skip($"nothing tells when {state.Name} meets; give it a schedule in {ArchiveReader.ConfigurationPath}, or name a --date");

        var template = (await reader.ReadTemplateAsync(state.Name, cancellation).ConfigureAwait(false)).OrEnd();
        return NextMinutes.For(state, meeting, template).OrEnd();
    }

    private async Task<NextReport> FinishAsync(SeriesState state, NextMinutes next, CancellationToken cancellation)
    {
        var outcome = await WriteAsync(next, cancellation).ConfigureAwait(false);
        if (!_context.IsJson) Tell(state, next, outcome);
        return NextReport.Of(next, outcome);
    }

    private NextMinutes? Skip(string reason)
    {
        if (!_request.All) throw new UsageException(reason);
        _context.Surroundings.Error.WriteLine(reason);
        return null;
    }

    private Meeting? MeetingOf(SeriesState state)
    {
        var today = _context.TodayIn(state);
        if (_request.Date is not { } date) return state.Next ?? state.NextFrom(today);
        return new(date, state.Calendar?.Meetings(date).FirstOrDefault(meeting => meeting.Date == date)?.Time ?? state.Calendar?.Rule.Time, date);
    }

    private async Task<string> WriteAsync(NextMinutes next, CancellationToken cancellation)
    {
        if (_request.DryRun && !_request.Force && await _context.Archive.ReadAsync(next.Path, cancellation).ConfigureAwait(false) is not null) return "exists";
        if (_request.WritesNothing) return "planned";
        var bytes = Encoding.UTF8.GetBytes(next.Text);
        return await _context.Archive.WriteAsync(next.Path, bytes, _request.Force, cancellation).ConfigureAwait(false) ? "written" : "exists";
    }

    private void Tell(SeriesState state, NextMinutes next, string outcome)
    {
        if (_request.Stdout)
        {
            _context.Out.Write(next.Text);
            return;
        }

        _context.Out.WriteLine(Headline(next, outcome));
        TellIfPast(state, next.Date);
        if (outcome != "exists") new DecisionText(_context.Out, _style).Summarise(next.Decisions);
    }

    private string Headline(NextMinutes next, string outcome)
    {
        var path = _style.Strong(next.Path.ToString());
        var meeting = next.Date.ToIsoWithWeekday();
        var after = next.Predecessor is { } previous ? $", after {previous.File.Path}" : "";
        return outcome switch
        {
            "written" => $"wrote {path} for {meeting}{after}",
            "exists" => $"{path} is there already; it is left as it is (--force overwrites it)",
            _ => $"would write {path} for {meeting}{after}",
        };
    }

    private void TellIfPast(SeriesState state, LocalDate date)
    {
        var today = _context.TodayIn(state);
        if (_request.Date is not null || date >= today) return;
        var come = state.NextFrom(today) is { } next ? $"; the next one to come is {next.Date.ToIsoWithWeekday()} (--date {next.Date.ToIso()})" : "";
        _context.Out.WriteLine($"  that day is past{come}");
    }
}
