using System.Collections.Immutable;
using System.CommandLine;
using Automation.Reports.Check;
using Minutes.Archive;
using Minutes.GitHub;
using Minutes.GitHub.Local;
using Minutes.Validation;

namespace Automation.Commands;

/// <summary><c>minutes check</c>: what a careful reviewer would find in minutes.</summary>
internal sealed class CheckCommand
{
    private readonly CommandContext _context;
    private readonly CheckRequest _request;

    private CheckCommand(CommandContext context, CheckRequest request)
    {
        _context = context;
        _request = request;
    }

    internal static Verb Build(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("paths") { Description = "Files or folders; without them, what changed against the default branch", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "All minutes of the archive" };
        var baseName = new Option<string?>("--base") { Description = "The branch or commit to compare with; only what is new since is told", HelpName = "REF" };
        var fix = new Option<bool>("--fix") { Description = "Mend what can be mended mechanically" };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: tell what would be mended, and write nothing" };
        var severities = SeverityWords.OfFindings.Select(severity => severity.Word()).ToArray();
        var failOn = new Option<string>("--fail-on") { Description = "Exit with 1 from this severity on", DefaultValueFactory = _ => severities[0], HelpName = string.Join('|', severities) };
        failOn.AcceptOnlyFromAmong(severities);
        var newcomer = new Option<string?>("--greet") { Description = "With --format markdown: greet this person, whose first contribution it is", HelpName = "LOGIN" };
        var verb = new Verb(
            "check",
            "Checks minutes: dates, people, agenda, links, leftovers, and what must not be published.",
            """
            minutes check                         what this checkout changed against the default branch
            minutes check network/20260415.md     one file
            minutes check --base origin/main      only what this branch brings
            minutes check --all --fix             mend everywhere what can be mended mechanically
            minutes check --all --format sarif    for code scanning
            """,
            CheckFormats.Names)
        { paths, all, baseName, fix, dryRun, failOn, newcomer };
        return verb.Does(surroundings, (parsed, context, cancellation) =>
        {
            var request = new CheckRequest(
                [.. parsed.GetValue(paths) ?? []],
                parsed.GetValue(all),
                parsed.GetValue(baseName),
                parsed.GetValue(fix),
                parsed.GetValue(dryRun),
                CheckFormats.Of(context.Format),
                SeverityWords.OfFindings[Array.IndexOf(severities, parsed.GetValue(failOn))],
                parsed.GetValue(newcomer));
            request.Check();
            return new CheckCommand(context, request).RunAsync(cancellation);
        });
    }

    private async Task<int> RunAsync(CancellationToken cancellation)
    {
        var reader = _context.Reader;
        var changes = _request.NeedsGit ? await ChangesAsync(cancellation).ConfigureAwait(false) : null;
        var checker = new ArchiveChecker(_context.Archive, reader, _context.Now)
        {
            Before = changes?.Files ?? ImmutableDictionary<ArchivePath, byte[]?>.Empty,
            Mends = _request.Fix,
        };
        var report = await checker.CheckAsync(checker.Submitted(Chosen(reader, changes)), cancellation).ConfigureAwait(false);
        var fixes = _request is { Fix: true, DryRun: false } ? await WrittenFixes.WriteAsync(_context.Archive, report, cancellation).ConfigureAwait(false) : WrittenFixes.None;
        report = new([.. report.Files.Except(fixes.Left)]);
        CheckOutput.Print(report, _request.Format, _context.Surroundings, new() { Archive = _context.Archive.Root, Review = new() { Newcomer = _request.Newcomer, LinkTo = LinkTo } });
        fixes.Tell(_context.Error);
        if (fixes.Failure is not null) return ExitCode.Failure;
        return !fixes.Changed.IsEmpty || report.HasAtLeast(_request.FailOn) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>In a workflow, the address of a line as GitHub shows it; <c>plain</c>, because rendered Markdown has no lines.</summary>
    private Func<ArchivePath, int, string>? LinkTo => _context.Surroundings.Workflow?.Blobs is { } blobs
        ? (path, line) => $"{blobs}/{string.Join('/', path.ToString().Split('/').Select(Uri.EscapeDataString))}?plain=1#L{line}"
        : null;

    private IEnumerable<ArchivePath> Chosen(ArchiveReader reader, LocalChanges? changes)
    {
        if (_request.Paths is []) return changes?.Files.Keys ?? reader.Paths.AsEnumerable();
        var named = _request.Paths.SelectMany(path => NamedPaths.Of(path, _context, reader)).ToList();
        return changes is null ? named : named.Where(changes.Files.ContainsKey);
    }

    private async Task<LocalChanges> ChangesAsync(CancellationToken cancellation)
    {
        try
        {
            return await LocalChanges.ReadAsync(_context.Archive.Root, _request.Base, cancellation).ConfigureAwait(false);
        }
        catch (GitException git)
        {
            throw new UsageException(git.Message);
        }
    }
}
