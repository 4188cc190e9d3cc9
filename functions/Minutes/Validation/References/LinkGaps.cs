using System.Text.RegularExpressions;

namespace Minutes.Validation.References;

/// <summary>A blank or a line end where a link must have none.</summary>
internal static partial class LinkGaps
{
    internal static LinkSlip BeforeAddress { get; } = new(BeforeAddressPattern(), "a blank between text and address: this is no link", "remove it");

    internal static LinkSlip LineEnd { get; } = new(LineEndPattern(), "a line ends between text and address: this is no link", "join the lines");

    internal static LinkSlip BeforePicture { get; } = new(BeforePicturePattern(), "a blank behind the exclamation mark: this is no picture", "remove it");

    internal static LinkSlip InScheme { get; } = new(InSchemePattern(), "a blank stands in https", "remove it");

    [GeneratedRegex(@"(?:(?<![!\\])\[(?![ xX]?\]|\^)|(?<=!)\[)[^\[\]\r\n]{0,300}\](?<cut>[ \t\u00A0]{1,3})\((?:[A-Za-z]{2,8}:?/{1,2}[^\s()<>\[\]]{1,500}|www\.[^\s()<>\[\]]{1,500}|" + LinkPattern.File + @")(?=\)|[ \t]*(?:[\r\n]|\z))")]
    private static partial Regex BeforeAddressPattern();

    [GeneratedRegex(@"(?<!\\)\[(?![ xX]?\]|\^)" + LinkPattern.AnyText + @"\](?<cut>[ \t]{0,4}\r?\n[ \t]{0,40})\((?:" + LinkPattern.Web + ")\\)")]
    private static partial Regex LineEndPattern();

    [GeneratedRegex(@"(?<=^|\s)!(?<cut>[ ])\[[^\[\]\r\n]{0,300}\]\([^\s()]{1,500}\.(?:png|jpe?g|gif|svg|webp)\)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex BeforePicturePattern();

    [GeneratedRegex(@"(?<![A-Za-z])(?:h(?<cut> )ttps?|ht(?<cut> )tps?|htt(?<cut> )ps?|http(?<cut> )s)://(?=\w)")]
    private static partial Regex InSchemePattern();
}
