using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Archive;
using Minutes.Text;
using Minutes.Validation.Links;
using Minutes.Validation.Pictures;

namespace Minutes.Validation.References;

/// <summary>A link to a file or a heading that is not there.</summary>
internal sealed partial class DeadLink : Rule
{
    private const string Advice = "mend the path, or link another file";

    public override RuleInfo Info { get; } = new("MIN054", "dead-link", Severity.Warning)
    {
        Trigger = "A link or picture within the repository leads to a file that is not there, or to a heading that the file does not have.",
        Reason = "Whoever follows it sees an error; mostly the file has another name or lies in another folder.",
        Before = "* notes of the [workshop](20260312-workshp.md), see also [the gauge](#gauge-at-pebble-ness)",
        After = "* see also [the gauge](#gauge-at-pebble-ness)",
        Fix = "Writes the right path, where the file is there and only case, ending or starting point are wrong.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var prose = submission.Document.Prose;
        var within = new List<Link>();
        foreach (var link in submission.Links)
        {
            if (link.Form is not LinkForm.Bare && !IsOfTheWeb(prose.AsSpan(link.Address.Start, link.Address.Length))) within.Add(link);
        }

        return within.Count == 0 ? [] : Found(new(submission), prose, within);
    }

    /// <summary>Whether an address leads out, told quickly: most do.</summary>
    private static bool IsOfTheWeb(ReadOnlySpan<char> address) => address.StartsWith("https://") || address.StartsWith("http://");

    private IEnumerable<Finding> Found(Search search, string prose, List<Link> within) =>
        from link in within
        group link.Address by prose.Substring(link.Address.Start, link.Address.Length) into places
        let finding = Found(search, places.First(), places.Key)
        where finding is not null
        select InAll([.. places], finding);

    private Finding? Found(Search search, TextSpan span, string address)
    {
        if (OneComputer().IsMatch(address)) return At(span, "the link leads to a file on one person's computer", "put the file into the repository, and link it there");
        return LeadsOut().IsMatch(address) || LinkEnds.IsHostAlone(address) ? null : Dead(search, span, address);
    }

    /// <summary>The finding for all places of one address, of which it was made for the first.</summary>
    private static Finding InAll(ImmutableArray<TextSpan> places, Finding finding)
    {
        if (places.Length == 1) return finding;
        var first = places[0].Start;
        return finding with
        {
            AlsoAt = [.. places.Skip(1).Select(place => Moved(finding.Span, place.Start - first))],
            Fix = finding.Fix is not { } fix ? null : fix with { Edits = [.. places.SelectMany(place => fix.Edits.Select(edit => edit with { Span = Moved(edit.Span, place.Start - first) }))] },
        };
    }

    private static TextSpan Moved(TextSpan span, int by) => new(span.Start + by, span.Length);

    private Finding? Dead(Search search, TextSpan span, string address)
    {
        var pathLength = address.AsSpan().IndexOfAny('#', '?') is >= 0 and var tail ? tail : address.Length;
        var written = Uri.UnescapeDataString(address[..pathLength]);
        var fragment = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? Uri.UnescapeDataString(address[(hash + 1)..]) : "";
        var here = search.Submission.Path;
        if (written.Length == 0) return NoHeading(search, span, fragment, here.ToString());
        if (search.Files is not { } files) return null;

        if (ArchiveTarget.Of(written, here) is not { } target)
        {
            var isFile = written.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
            return isFile ? At(span, $"the path {written} leads out of the repository", Advice) : null;
        }

        if (files.HasFileOrFolder(target.Path)) return NoHeading(search, span, fragment, target.Path);
        if (PadAddress.IsUploadPath("/" + written.TrimStart('.', '/')) || IsStillToCome(search.Submission, target)) return null;
        return Missing(search, new(here, files, written, target), new(span.Start, pathLength));
    }

    private Finding Missing(Search search, FileSearch meant, TextSpan span)
    {
        var message = $"there is no file {meant.Target.Path} in the repository";
        if (meant.Certain() is { } right) return At(span, message, Advice, Fix.Replace($"write {right}", span, right));
        return At(span, message, search.MayGuess() && meant.Likely() is { } near ? $"did you mean {near}?" : Advice);
    }

    private Finding? NoHeading(Search search, TextSpan span, string fragment, string path)
    {
        if (fragment.Length == 0 || search.AnchorsOf(path) is not { } anchors || anchors.Has(fragment)) return null;
        var where = path == search.Submission.Path.ToString() ? "these minutes have" : $"{path} has";
        var advice = search.MayGuess() && anchors.NearestTo(fragment) is { } near ? $"did you mean #{near}?" : "link another heading, or none";
        return At(span, $"{where} no heading for #{fragment}", advice);
    }

    /// <summary>Minutes of a coming meeting can be linked before they are there.</summary>
    private static bool IsStillToCome(Submission submission, ArchiveTarget target) =>
        ArchivePath.Parse(target.Path) is { } path && PathPattern.Of(path) is var (_, date) && date > submission.Today;

    [GeneratedRegex(@"^(?:file:|[A-Za-z]:[\\/])", RegexOptions.IgnoreCase)]
    private static partial Regex OneComputer();

    /// <summary>An address with a scheme, also a misspelt one; one of a host; a search.</summary>
    [GeneratedRegex("^(?:[A-Za-z][A-Za-z0-9+.-]{1,30}:|[^#?]{0,300}//|[?{<@]|www\\.)")]
    private static partial Regex LeadsOut();

    /// <summary>What is looked up for the links of one file.</summary>
    private sealed class Search(Submission submission)
    {
        /// <summary>What is near is looked for so often; a file with more dead links has another trouble.</summary>
        private const int MostGuesses = 20;

        private readonly Dictionary<string, Anchors?> _anchors = [];
        private int _guesses;

        internal Submission Submission { get; } = submission;

        internal RepositoryFiles? Files { get; } = submission.Files is { } files ? RepositoryFiles.Of(files) : null;

        internal bool MayGuess() => ++_guesses <= MostGuesses;

        /// <summary>The anchors of these minutes, or of a neighbour; null where the file was not read.</summary>
        internal Anchors? AnchorsOf(string path)
        {
            if (_anchors.TryGetValue(path, out var anchors)) return anchors;
            var document = path == Submission.Path.ToString()
                ? Submission.Document
                : Submission.Neighbours.All.FirstOrDefault(minutes => minutes.File.Path.ToString() == path)?.Document;
            return _anchors[path] = document is null ? null : new(document);
        }
    }
}
