using System.Text.RegularExpressions;
using Minutes.Archive;
using Minutes.Text;
using Minutes.Validation.Links;
using Minutes.Validation.References;

namespace Minutes.Validation.Pictures;

/// <summary>A picture that lies on a pad server only.</summary>
internal sealed partial class PadPicture : Rule
{
    /// <summary>The address of a picture that was pasted has one of these.</summary>
    private static readonly SoughtWords Words = new(StringComparison.Ordinal, "blob:", "data:image/", "attachment:", "cid:");

    public override RuleInfo Info { get; } = new("MIN060", "pad-picture", Severity.Warning)
    {
        Trigger = "A picture lies on the server of a pad, or was pasted and never saved (`blob:`, `data:`).",
        Reason = "Pads are cleared, and their pictures with them; then the minutes have a hole that nobody can fill.",
        Before = "![the gauge](https://pad.open-tidepool.example/uploads/upload_5c3f1d2e9a7b40618c2d3e4f5a6b7c8d.png)",
        After = "![the gauge](images/pebble-ness.png)",
        Fix = "Where a file of the same name lies in the repository, links that one.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!MayHaveAny(submission)) return [];
        var pictures = Pictures(submission, new(submission)).ToList();
        return pictures.Count == 0 ? Unsaved(submission) : OnPads(pictures).Concat(Unsaved(submission));
    }

    private static bool MayHaveAny(Submission submission) =>
        Words.For(submission.Document.Traces, submission.Document.Prose) is not null || PadAddress.MayHaveUploads(submission.Document) || !submission.Settings.Pads.IsEmpty;

    private IEnumerable<Finding> OnPads(List<Picture> pictures) => AtAll(
        [.. pictures.SelectMany(picture => picture.Copy is { } copy ? [new TextEdit(picture.Address, copy)] : Array.Empty<TextEdit>())],
        count => count == 1 ? "the picture lies on a pad, and the repository has a copy" : $"{count} pictures lie on a pad, and the repository has copies",
        "link the copy",
        "link the copy in the repository",
        FixKind.Words)
        .Concat(pictures.Where(picture => picture.Copy is null).GroupBy(picture => picture.Host).Select(Homeless));

    /// <summary>Pictures that were pasted: they are in the browser or the notebook of whoever wrote, and GitHub shows none that stands in the text itself.</summary>
    private IEnumerable<Finding> Unsaved(Submission submission)
    {
        var prose = submission.Document.Prose;
        var places = PastedPicture().Matches(prose).Select(match => new TextSpan(match.Groups["address"].Index, match.Groups["address"].Length)).ToList();
        if (places is not [var first, .. var rest]) yield break;
        yield return At(first, "the picture was pasted and never saved: nobody else sees it", "save it beside the minutes, and link it there") with { AlsoAt = [.. rest] };
    }

    private Finding Homeless(IGrouping<string, Picture> onHost)
    {
        var spans = onHost.Select(picture => picture.Address).ToList();
        return At(
            spans[0],
            spans.Count == 1 ? $"the picture lies only on {onHost.Key}" : $"{spans.Count} pictures lie only on {onHost.Key}",
            "save it beside the minutes, and link it there") with
        { AlsoAt = [.. spans.Skip(1)] };
    }

    private static IEnumerable<Picture> Pictures(Submission submission, PadHosts hosts)
    {
        var prose = submission.Document.Prose;
        var files = submission.Files is { } all ? RepositoryFiles.Of(all) : null;
        foreach (var link in submission.Links)
        {
            if (PadAddress.IsOnGitHub(prose, link.Address)) continue;
            var (host, path) = WebAddress.Read(prose, link.Address) is { } address
                ? (address.HostIn(prose), prose.Substring(address.Path.Start, address.Path.Length))
                : ("", prose.Substring(link.Address.Start, link.Address.Length));
            var isUpload = host.Length > 0
                ? PadAddress.IsUpload(host, path) || (hosts.IsConfigured(host) && (link.Form is LinkForm.Picture || PictureName().IsMatch(path)))
                : link.Form is not LinkForm.Bare && IsUploadFrom(path, submission.Path, files);
            if (!isUpload) continue;
            var copy = link.Form is LinkForm.Bare ? null : CopyOf(path, submission.Path, files);
            yield return new(link.Address, host.Length > 0 ? host : "the pad", copy);
        }
    }

    /// <summary>Whether a path without a host is one of a pad, and none of a file in the repository.</summary>
    private static bool IsUploadFrom(string path, ArchivePath from, RepositoryFiles? files) =>
        PadAddress.IsUploadPath("/" + path.TrimStart('.', '/'))
        && (files is null ? path[0] == '/' : ArchiveTarget.Of(path, from) is not { } target || !files.Contains(target.Path));

    /// <summary>The way to the one file of the same name; of several, to the one below the minutes' folder; null where that does not tell it.</summary>
    private static string? CopyOf(string path, ArchivePath from, RepositoryFiles? files)
    {
        var name = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        if (files is null || name.Length == 0) return null;
        var copies = files.Named(name).Where(file => file.EndsWith(name, StringComparison.Ordinal)).ToList();
        var near = copies.FindAll(file => file.StartsWith(from.Folder + "/", StringComparison.Ordinal));
        var copy = copies is [var only] ? only : near is [var nearest] ? nearest : null;
        return copy is null ? null : ArchiveTarget.Encoded(ArchiveTarget.Way(from, copy));
    }

    [GeneratedRegex(@"\.(?:png|jpe?g|gif|svg|webp|bmp)$", RegexOptions.IgnoreCase)]
    private static partial Regex PictureName();

    [GeneratedRegex(@"!\[[^\[\]\r\n]{0,200}\]\(\s?(?<address>(?:blob:|data:image/|attachment:|cid:)[^\s()\r\n]{0,200})")]
    private static partial Regex PastedPicture();

    /// <summary>A picture on a pad.</summary>
    /// <param name="Address">Where its address stands.</param>
    /// <param name="Host">The pad's host.</param>
    /// <param name="Copy">The way to its copy in the repository; null where there is none.</param>
    private sealed record Picture(TextSpan Address, string Host, string? Copy);
}
