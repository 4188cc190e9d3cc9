using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Minutes.Planning.Weekly;

/// <summary>
/// A series' name as a part of a branch's name. What git does not allow there (git-scm.com/docs/git-check-ref-format), and all that is no letter, digit, <c>-</c>,
/// <c>_</c> or <c>.</c>, is written as in addresses: <c>%20</c>. So is the first sign of a folder that is named like a day: git can have no branch below another one.
/// </summary>
internal static partial class BranchFolder
{
    private const string Root = ".";

    internal static string Print(string series) => series == Root ? "%2E" : string.Join('/', series.Split('/').Select(PrintPart));

    /// <summary>The name; null for what is not written so.</summary>
    internal static string? Parse(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var index = 0; index < text.Length;)
        {
            if (text[index] != '%')
            {
                var length = char.IsSurrogatePair(text, index) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(index, length)));
                index += length;
                continue;
            }

            if (!byte.TryParse(text.AsSpan(index + 1, Math.Min(2, text.Length - index - 1)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return null;
            bytes.Add(value);
            index += 3;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string PrintPart(string part)
    {
        var text = new StringBuilder(part.Length);
        var isDay = Day().IsMatch(part);
        for (var index = 0; index < part.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(part, index, out var rune);
            if (isWhole && !(isDay && index == 0) && StandsAsItIs(part, index, rune)) text.Append(rune.ToString());
            else foreach (var value in Encoding.UTF8.GetBytes((isWhole ? rune : Rune.ReplacementChar).ToString())) text.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
            index += isWhole ? rune.Utf16SequenceLength : 1;
        }

        return text.ToString();
    }

    private static bool StandsAsItIs(string part, int index, Rune rune) =>
        Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || (rune.Value == '.' && MayBeADot(part, index));

    /// <summary>A dot begins and ends nothing, does not stand beside another one, and <c>.lock</c> is git's own.</summary>
    private static bool MayBeADot(string part, int index) =>
        index > 0 && index < part.Length - 1 && part[index - 1] != '.' && !part.AsSpan(index).Equals(".lock", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex Day();
}
