using System.Text.RegularExpressions;
using Minutes.Text;
using Minutes.Validation.Links;
using Minutes.Validation.References;

namespace Minutes.Validation.Pictures;

/// <summary>A picture that lies on a pad server only.</summary>
internal sealed partial class PadPicture : Rule
{
    public override RuleInfo Info { get; } = new("MIN060", "pad-picture", Severity.Warning)
    {
        Trigger = "A picture lies on the server of a pad.",
        Reason = "Pads are cleared, and their pictures with them; then the minutes have a hole that nobody can fill.",
        Before = "![the gauge](https://pad.open-tidepool.example/uploads/upload_5c3f1d2e9a7b40618c2d3e4f5a6b7c8d.png)",
        After = "![the gauge](images/pebble-ness.png)",
        Fix = "Where a file of the same name lies in the repository, links that one.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var hosts = new PadHosts(submission);
        var pictures = Pictures(submission, hosts).ToList();
        var kept = pictures.Where(picture => CopyOf(picture, submission) is not null).ToList();
        return AtAll(
                [.. kept.Select(picture => new TextEdit(picture.Address, CopyOf(picture, submission)!))],
                count => count == 1 ? $"the picture lies on {kept[0].Host}, though the repository has a copy" : $"{count} pictures lie on {kept[0].Host}, though the repository has copies",
                "link the copy",
                "link the copy in the repository")
            .Concat(Homeless(pictures.Except(kept)));
    }

    private IEnumerable<Finding> Homeless(IEnumerable<(TextSpan Address, string Host, string Name)> pictures) =>
        from picture in pictures
        group picture by picture.Host into onHost
        let spans = onHost.Select(picture => picture.Address).ToList()
        select At(
            spans[0],
            spans.Count == 1 ? $"the picture lies only on {onHost.Key}" : $"{spans.Count} pictures lie only on {onHost.Key}",
            "save it beside the minutes, and link it there") with { AlsoAt = [.. spans.Skip(1)] };

    private static IEnumerable<(TextSpan Address, string Host, string Name)> Pictures(Submission submission, PadHosts hosts)
    {
        var prose = submission.Document.Prose;
        foreach (var link in submission.Links)
        {
            if (PadAddress.IsOnGitHub(prose, link.Address)) continue;
            if (WebAddress.Read(prose, link.Address) is { } address)
            {
                var (host, path) = (address.HostIn(prose), prose.Substring(address.Path.Start, address.Path.Length));
                var isThere = PadAddress.IsUpload(host, path) || (IsPicture(link, path) && hosts.IsConfigured(host));
                if (isThere) yield return (link.Address, host, NameOf(path));
            }
            else if (link.Form is not LinkForm.Bare)
            {
                var path = prose.Substring(link.Address.Start, link.Address.Length);
                if (path.StartsWith('/') && PadAddress.IsUploadPath(path) && submission.Files?.Contains(path[1..]) is not true)
                    yield return (link.Address, "the pad", NameOf(path));
            }
        }
    }

    private static bool IsPicture(Link link, string path) => link.Form is LinkForm.Picture || PictureName().IsMatch(path);

    private static string NameOf(string path) => Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>The way to the one file of the same name; of several, to the one below the minutes' folder. Null where there is none, or it cannot be told.</summary>
    private static string? CopyOf((TextSpan Address, string Host, string Name) picture, Submission submission)
    {
        if (submission.Files is not { } files || picture.Name.Length == 0) return null;
        var copies = files.Where(file => file == picture.Name || file.EndsWith("/" + picture.Name, StringComparison.Ordinal)).ToList();
        var near = copies.FindAll(file => file.StartsWith(submission.Path.Folder + "/", StringComparison.Ordinal));
        var copy = copies is [var only] ? only : near is [var nearest] ? nearest : null;
        return copy is null ? null : ArchiveTarget.Encoded(ArchiveTarget.Way(submission.Path, copy));
    }

    [GeneratedRegex(@"\.(?:png|jpe?g|gif|svg|webp|bmp)$", RegexOptions.IgnoreCase)]
    private static partial Regex PictureName();
}
