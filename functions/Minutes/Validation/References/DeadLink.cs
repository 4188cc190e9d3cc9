using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Minutes.Archive;
using Minutes.Text;
using Minutes.Validation.Links;
using Minutes.Validation.Pictures;

namespace Minutes.Validation.References;

/// <summary>A link to a file or a heading that is not there.</summary>
internal sealed partial class DeadLink : Rule
{
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
        foreach (var link in submission.Links)
        {
            if (link.Form is LinkForm.Bare) continue;
            var address = prose.Substring(link.Address.Start, link.Address.Length);
            if (OneComputer().IsMatch(address))
                yield return At(link.Address, "the link leads to a file on one person's computer", "put the file into the repository, and link it there");
            else if (!LeadsOut().IsMatch(address) && !LinkEnds.IsHostAlone(address) && Dead(submission, link, address) is { } finding)
                yield return finding;
        }
    }

    private Finding? Dead(Submission submission, Link link, string address)
    {
        var pathLength = address.AsSpan().IndexOfAny('#', '?') is >= 0 and var tail ? tail : address.Length;
        var written = Uri.UnescapeDataString(address[..pathLength]);
        var fragment = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? Uri.UnescapeDataString(address[(hash + 1)..]) : "";
        if (written.Length == 0) return NoHeading(submission, link, fragment, submission.Path.ToString());
        if (submission.Files is not { } files) return null;

        var target = ArchiveTarget.Of(written, submission.Path);
        if (target is null)
        {
            return written.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                ? At(link.Address, $"the path {written} leads out of the repository", "mend the path, or link another file")
                : null;
        }

        if (Exists(files, target.Path)) return NoHeading(submission, link, fragment, target.Path);
        if (PadAddress.IsUploadPath("/" + written.TrimStart('.', '/')) || IsStillToCome(submission, target)) return null;
        var span = new TextSpan(link.Address.Start, pathLength);
        return Missing(new(submission.Path, files, written, target), span);
    }

    private Finding Missing(FileSearch search, TextSpan span)
    {
        var message = $"there is no file {search.Target.Path} in the repository";
        if (search.Certain() is { } right) return At(span, message, "mend the path, or link another file", Fix.Replace($"write {right}", span, right));
        return At(span, message, search.Likely() is { } near ? $"did you mean {near}?" : "mend the path, or link another file");
    }

    private Finding? NoHeading(Submission submission, Link link, string fragment, string path)
    {
        var document = path == submission.Path.ToString()
            ? submission.Document
            : submission.Neighbours.All.FirstOrDefault(minutes => minutes.File.Path.ToString() == path)?.Document;
        if (document is null || fragment.Length == 0 || Anchors.Has(document, fragment)) return null;
        var where = document == submission.Document ? "these minutes have" : $"{path} has";
        return At(link.Address, $"{where} no heading for #{fragment}", Anchors.Nearest(document, fragment) is { } near ? $"did you mean #{near}?" : "link another heading, or none");
    }

    private static bool Exists(FrozenSet<string> files, string path) =>
        path.Length == 0 || files.Contains(path) || files.Any(file => file.Length > path.Length && file[path.Length] == '/' && file.StartsWith(path, StringComparison.Ordinal));

    /// <summary>Minutes of a coming meeting can be linked before they are there.</summary>
    private static bool IsStillToCome(Submission submission, ArchiveTarget target) =>
        ArchivePath.Parse(target.Path) is { } path && PathPattern.Of(path) is var (_, date) && date > submission.Today;

    [GeneratedRegex(@"^(?:file:|[A-Za-z]:[\\/])", RegexOptions.IgnoreCase)]
    private static partial Regex OneComputer();

    /// <summary>An address with a scheme, also a misspelt one; one of a host; a search.</summary>
    [GeneratedRegex("^(?:[A-Za-z][A-Za-z0-9+.-]{1,30}:|[^#?]{0,300}//|[?{<@]|www\\.)")]
    private static partial Regex LeadsOut();
}
