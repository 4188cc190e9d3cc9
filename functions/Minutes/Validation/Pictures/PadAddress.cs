using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Pictures;

/// <summary>Tells the addresses of pads, and of what is uploaded to them.</summary>
internal static partial class PadAddress
{
    /// <summary>Hosts on which everything is a pad.</summary>
    private static readonly FrozenSet<string> PadHosts = new[]
    {
        "hackmd.io", "www.hackmd.io", "cryptpad.fr", "yopad.eu", "board.net", "demo.hedgedoc.org", "demo.codimd.org", "paper.dropbox.com", "notes.inria.fr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sites of the programs themselves, and sites whose addresses only look like those of a pad.</summary>
    private static readonly FrozenSet<string> NoPads = new[]
    {
        "github.com", "gitlab.com", "docs.hedgedoc.org", "docs.cryptpad.org", "www.instagram.com", "instagram.com", "medium.com", "youtu.be", "t.me", "goo.gl",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first part of a pad's host has one of these.</summary>
    private static readonly SoughtWords PadNames = new(StringComparison.OrdinalIgnoreCase, "pad", "hedgedoc", "codimd", "hackmd");

    /// <summary>The address of what was uploaded has one of these.</summary>
    private static readonly SoughtWords UploadWords = new(StringComparison.OrdinalIgnoreCase, "uploads/", "media/", "imgur.com", "googleusercontent.com");

    /// <summary>Whether something that was uploaded to a pad can stand in minutes.</summary>
    internal static bool MayHaveUploads(MinutesDocument document) => UploadWords.For(document.Traces, document.Prose) is not null;

    /// <summary>Whether an address is one of the commonest kind, which is none of a pad.</summary>
    internal static bool IsOnGitHub(string text, TextSpan address) => text.AsSpan(address.Start, address.Length).StartsWith("https://github.com/");

    /// <summary>Whether a picture lies where a pad puts pictures.</summary>
    internal static bool IsUpload(string host, string path) =>
        (IsUploadPath(path) && !NoPads.Contains(host)) || (IsPictureHost(host) && PictureFile().IsMatch(path));

    /// <summary>Whether a path is one of CodiMD, HackMD or HedgeDoc for what is uploaded: it has a name that no person gives.</summary>
    internal static bool IsUploadPath(string path) =>
        (path.Contains("uploads/", StringComparison.Ordinal) || path.Contains("media/", StringComparison.Ordinal)) && UploadPath().IsMatch(path);

    /// <summary>Whether an address is one of a pad, as its host, its form or its id tell.</summary>
    /// <param name="host">The host.</param>
    /// <param name="path">The path.</param>
    /// <param name="tail">Query and fragment.</param>
    internal static bool IsPad(string host, string path, string tail)
    {
        if (path.Length < 2 || NoPads.Contains(host) || host.EndsWith(".substack.com", StringComparison.OrdinalIgnoreCase)) return false;
        if (PadHosts.Contains(host) || (PadNames.AreIn(host) && PadLabel().IsMatch(host)) || IsPublishedNote(host, path)) return true;
        if (host.Equals("docs.google.com", StringComparison.OrdinalIgnoreCase)) return path.StartsWith("/document/", StringComparison.Ordinal);
        return (path.StartsWith("/p/", StringComparison.Ordinal) && EtherpadPath().IsMatch(path)) || IsHedgeDocNote(path, tail);
    }

    /// <summary>Whether an address, from its path on, tells that its host is one of a pad.</summary>
    internal static bool IsSure(string host, string address)
    {
        var length = address.AsSpan().IndexOfAny('?', '#');
        var path = length < 0 ? address : address[..length];
        return !NoPads.Contains(host) && (IsUploadPath(path) || IsHedgeDocNote(path, length < 0 ? "" : address[length..]));
    }

    /// <summary>Whether a path is one of a note with a name, if its host is one of a pad.</summary>
    internal static bool CanBeNote(string host, string path) => !NoPads.Contains(host) && NotePath().IsMatch(path);

    /// <summary>Whether HedgeDoc shows a note in this way, or gave it this id.</summary>
    private static bool IsHedgeDocNote(string path, string tail) =>
        (tail.StartsWith('?') && HedgeDocView().IsMatch(tail) && NotePath().IsMatch(path))
        || (path.Length == 23 && NoteId().IsMatch(path) && path.Any(char.IsAsciiLetterUpper) && path.Any(char.IsAsciiLetterLower) && path.Any(char.IsAsciiDigit));

    /// <summary>Whether it is a note that HedgeDoc published, on a host that is named for its Markdown: <c>md.example.org/s/…</c>.</summary>
    private static bool IsPublishedNote(string host, string path) =>
        host.StartsWith("md.", StringComparison.OrdinalIgnoreCase) && path.StartsWith("/s/", StringComparison.Ordinal);

    /// <summary>Hosts that CodiMD and pasted documents leave pictures on.</summary>
    private static bool IsPictureHost(string host) =>
        host.Equals("i.imgur.com", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".googleusercontent.com", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^/(?:[\w.-]{1,60}/){0,2}(?:uploads/(?:upload_[0-9a-f]{8,64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{20,64})|_uploads/[^/]{1,100}|media/(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-hjkmnp-tv-z]{26}))(?:\.\w{1,5})?$|^/uploads/[^/]{1,200}\.(?:png|jpe?g|gif|svg|webp|bmp)$", RegexOptions.IgnoreCase)]
    private static partial Regex UploadPath();

    [GeneratedRegex("^/.")]
    private static partial Regex PictureFile();

    /// <summary>A host of three parts or more whose first one names a pad: <c>pad.example.org</c>, <c>hedgedoc.example.org</c>.</summary>
    [GeneratedRegex(@"^(?:pads?|(?:[\w-]{0,30})(?:etherpad|hedgedoc|codimd|hackmd|cryptpad)[\w-]{0,30})\.[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}$(?<!^(?:etherpad|hedgedoc|hackmd|cryptpad|codimd)\.(?:org|io|com|net))", RegexOptions.IgnoreCase)]
    private static partial Regex PadLabel();

    [GeneratedRegex(@"^/p/[\w.%+-]{2,200}$")]
    private static partial Regex EtherpadPath();

    [GeneratedRegex(@"^/(?:s/|p/)?[\w.%-]{3,100}/?$")]
    private static partial Regex NotePath();

    /// <summary>The ways in which HedgeDoc shows a note.</summary>
    [GeneratedRegex(@"^\?(?:both|edit|view)(?:[#&]|$)")]
    private static partial Regex HedgeDocView();

    /// <summary>The id that HedgeDoc gives to a note: 16 bytes in Base64.</summary>
    [GeneratedRegex(@"^/[A-Za-z0-9_-]{22}$")]
    private static partial Regex NoteId();
}
