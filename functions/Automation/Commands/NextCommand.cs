using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Automation.Reports;
using Minutes.GitHub;
using Minutes.Planning;

namespace Automation.Commands;

/// <summary><c>minutes next</c>: makes the next minutes of a series, or of all live ones.</summary>
internal sealed class NextCommand(CommandContext context, NextRequest request)
{
    internal static Verb Build(Surroundings surroundings)
    {
        var series = new Argument<string?>("series") { Description = "The series: its folder, such as network", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "All live series" };
        var date = DateOption.OfMeeting();
        var stdout = new Option<bool>("--stdout") { Description = "Print the minutes, and write nothing" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would be written and why, and write nothing" };
        var force = new Option<bool>("--force") { Description = "Overwrite a file that is there" };
        var verb = new Verb(
            "next",
            "Makes the next minutes, ready for the meeting.",
            """
            minutes next network                     write the next minutes of network
            minutes next network --stdout            print them instead
            minutes next network --date 2026-05-06   for another day
            minutes next --all --dry-run             what would be made for each live series, and why
            """)
        { series, all, date, stdout, dryRun, force };
        return verb.Does(surroundings, (parsed, context, cancellation) =>
        {
            var request = new NextRequest(
                parsed.GetValue(series),
                parsed.GetValue(all),
                parsed.GetValue(date),
                parsed.GetValue(stdout),
                parsed.GetValue(dryRun),
                parsed.GetValue(force));
            request.Check();
            return new NextCommand(context, request).RunAsync(cancellation);
        });
    }

    private async Task<int> RunAsync(CancellationToken cancellation)
    {
        var states = await context.ReadAsync(request.Series, request.Date, cancellation).ConfigureAwait(false);
        var byLife = states.ToLookup(state => !request.All || state.IsLive(context.NowIn(state)));

        // Nothing is written before all is planned: a mistake in one template leaves the archive as it was.
        var planned = new List<(SeriesState State, NextMinutes Next)>();
        foreach (var state in byLife[true])
        {
            if (await PlanAsync(state, cancellation).ConfigureAwait(false) is { } next) planned.Add((state, next));
        }

        var text = new NextText(context.Surroundings, request);
        var reports = ImmutableArray.CreateBuilder<NextReport>();
        var code = ExitCode.Fine;
        foreach (var (state, next) in planned)
        {
            var there = request.Force ? await context.Archive.ReadAsync(next.Path, cancellation).ConfigureAwait(false) : null;
            var timing = MeetingTiming.Of(state, next.Meeting, context.NowIn(state));
            var outcome = await WriteAsync(next, there, cancellation).ConfigureAwait(false);
            if (outcome is NextOutcome.Changed) code = ExitCode.Findings;
            reports.Add(NextReport.Of(next, outcome, timing));
            if (!context.IsJson) text.Print(next, outcome, timing);
        }

        var asleep = byLife[false].Select(state => state.Name).ToImmutableArray();
        if (context.IsJson) context.Out.WriteLine(ReportJson.Print(new NextReports(reports.DrainToImmutable(), asleep), json => json.NextReports));
        else if (states.IsEmpty) context.Out.WriteLine(SeriesText.NothingFound(context.Archive.Root));
        else if (asleep.Length > 0) context.Out.WriteLine($"asleep: {string.Join(", ", asleep)}");
        return code;
    }

    private async Task<NextMinutes?> PlanAsync(SeriesState state, CancellationToken cancellation)
    {
        if (state.Profile.IsSlides && state.Configuration.Template is null) return Skip($"{state.Name} is a series of slide decks; give it a template of its own to have the next one made");
        if (context.MeetingOf(state, request.Date) is not { } meeting) return Skip(UsageException.NothingTellsWhen(state.Name).Message);

        var template = (await context.Reader.ReadTemplateAsync(state.Name, cancellation).ConfigureAwait(false)).OrEnd();
        return NextMinutes.For(state, meeting, template).OrEnd();
    }

    private NextMinutes? Skip(string reason)
    {
        if (!request.All) throw new UsageException(reason);
        context.Error.WriteLine(reason);
        return null;
    }

    /// <param name="next">The minutes.</param>
    /// <param name="there">The bytes that they are to take the place of; null where there are none, or they may not.</param>
    /// <param name="cancellation">Cancels the writing.</param>
    private async Task<NextOutcome> WriteAsync(NextMinutes next, byte[]? there, CancellationToken cancellation)
    {
        var bytes = Encoding.UTF8.GetBytes(next.Text);
        var existing = request.Force ? ExistingMinutes.None : await context.Reader.LookAtAsync(next, bytes, cancellation).ConfigureAwait(false);
        if (existing is ExistingMinutes.Same) return NextOutcome.Same;
        if (existing is ExistingMinutes.Unreadable) return NextOutcome.Unreadable;
        if (existing is ExistingMinutes.Other) return NextOutcome.Exists;
        if (request.WritesNothing) return NextOutcome.Planned;

        // Where it is not written, somebody else was faster.
        var writing = there is null ? context.Archive.WriteAsync(next.Path, bytes, cancellation) : context.Archive.ReplaceAsync(next.Path, there, bytes, cancellation);
        if (await writing.ConfigureAwait(false)) return NextOutcome.Written;
        return request.Force ? NextOutcome.Changed : NextOutcome.Exists;
    }
}
