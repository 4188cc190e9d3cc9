using System.CommandLine;
using Automation.Reports;
using Automation.Reports.Check;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.GitHub;
using Minutes.Text;
using Minutes.Validation;
using NodaTime;

namespace Automation.Commands;

/// <summary><c>minutes import</c>: takes a pad's text into the archive.</summary>
internal sealed class ImportCommand
{
    private readonly CommandContext _context;
    private readonly ImportRequest _request;

    private ImportCommand(CommandContext context, ImportRequest request)
    {
        _context = context;
        _request = request;
    }

    internal static Verb Build(Surroundings surroundings)
    {
        var series = new Argument<string>("series") { Description = "The series: its folder" };
        var file = new Argument<string?>("file") { Description = "The pad's text; without it, or with -, the standard input", Arity = ArgumentArity.ZeroOrOne };
        var date = DateOption.Of("--date", "The day of the meeting; without it, the one that the title names");
        var stdout = new Option<bool>("--stdout") { Description = "Print the minutes, and write nothing" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would be written, mended and found, and write nothing" };
        var force = new Option<bool>("--force") { Description = "Overwrite a file that is there" };
        var verb = new Verb(
            "import",
            "Takes the text of a pad: names the file, mends what is mechanical, checks the rest.",
            """
            minutes import network pad.md
            curl -s https://pad.example/abc/download | minutes import network -
            minutes import network pad.md --date 2026-04-22 --dry-run
            """,
            CheckFormats.Names)
        { series, file, date, stdout, dryRun, force };
        return verb.Does(surroundings, (parsed, context, cancellation) =>
        {
            var request = new ImportRequest(
                parsed.GetRequiredValue(series),
                parsed.GetValue(file) ?? "-",
                parsed.GetValue(date),
                parsed.GetValue(stdout),
                parsed.GetValue(dryRun),
                parsed.GetValue(force),
                CheckFormats.Of(context.Format));
            request.Check();
            return new ImportCommand(context, request).RunAsync(cancellation);
        });
    }

    private async Task<int> RunAsync(CancellationToken cancellation)
    {
        var state = (await _context.ReadAsync(_request.Series, before: null, cancellation).ConfigureAwait(false))[0];
        var bytes = await ReadAsync(cancellation).ConfigureAwait(false);
        var path = state.Pattern.For(_request.Date ?? DateIn(bytes));
        var there = await _context.Archive.ReadAsync(path, cancellation).ConfigureAwait(false);
        if (there is not null && _request is { Force: false, Stdout: false })
            throw new UsageException($"{path} is there already, and it is left as it is; --force overwrites it, --stdout prints the minutes");

        var checker = new ArchiveChecker(_context.Archive, _context.Reader, _context.Now) { Mends = true };
        var submitted = new SubmittedPath(path, state.Profile.Listing, PathPattern.Of(path)?.Date);
        var file = await checker.CheckAsync(submitted, bytes, cancellation).ConfigureAwait(false);
        if (file.Findings.Any(finding => finding.Rule == Unreadable.Info)) throw new UsageException(file.Findings[0].Message + "; " + file.Findings[0].Advice);
        if (!_request.WritesNothing) await WriteAsync(file, there, cancellation).ConfigureAwait(false);
        Print(file);
        return file.Findings.Any(finding => finding.Severity is Severity.Error) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>Writes the minutes, in the place of the very bytes that were there; what somebody wrote since is not lost.</summary>
    private async Task WriteAsync(CheckedFile file, byte[]? there, CancellationToken cancellation)
    {
        var writing = there is null
            ? _context.Archive.WriteAsync(file.Path, file.Source.ToBytes(), cancellation)
            : _context.Archive.ReplaceAsync(file.Path, there, file.Source.ToBytes(), cancellation);
        if (!await writing.ConfigureAwait(false)) throw new UsageException($"{file.Path} was written by somebody else just now; it is left as it is");
    }

    private void Print(CheckedFile file)
    {
        var isWritten = !_request.WritesNothing;
        if (_request.Format is CheckFormat.Json)
        {
            _context.Out.WriteLine(ReportJson.Print(ImportReport.Of(file, isWritten, hasText: _request.Stdout), json => json.ImportReport));
            return;
        }

        // Who prints the minutes wants nothing else among them.
        var surroundings = _request.Stdout ? _context.Surroundings with { Out = _context.Error, HasColour = false } : _context.Surroundings;
        if (_request.Stdout) _context.Out.Write(file.Source.Text);
        else if (_request.Format is CheckFormat.Text) _context.Out.WriteLine($"{(isWritten ? "wrote" : "would write")} {file.Path}");
        CheckOutput.Print(new([file]), _request.Format, surroundings, new() { Archive = _context.Archive.Root });
    }

    /// <summary>The text, or so much of it as shows that it is too large.</summary>
    private async Task<byte[]> ReadAsync(CancellationToken cancellation)
    {
        using var text = new MemoryStream();
        using var source = Open();
        var buffer = new byte[81_920];
        while (text.Length <= SourceText.MaximumBytes && await source.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var count) text.Write(buffer.AsSpan(0, count));
        return text.ToArray();
    }

    private Stream Open()
    {
        if (_request.File == "-") return _context.Surroundings.In();
        var path = Path.GetFullPath(_request.File, _context.Surroundings.Folder);
        if (Directory.Exists(path)) throw new UsageException($"\"{_request.File}\" is a folder; name the file with the pad's text");
        return File.Exists(path) ? File.OpenRead(path) : throw new UsageException($"there is no file \"{_request.File}\"");
    }

    /// <summary>The day that the title names.</summary>
    private LocalDate DateIn(byte[] bytes)
    {
        var source = SourceText.Decode(_request.File == "-" ? "standard input" : _request.File, bytes);
        var document = source.Value is { } text ? MinutesDocument.Read(text).OrEnd() : throw new ProblemsException(source.Problems);
        return document.Titles.Select(title => title.Date).FirstOrDefault(date => date is not null)
            ?? throw new UsageException("the text has no title that names the day; name it with --date");
    }
}
