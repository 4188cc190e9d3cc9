using System.Text;

namespace Minutes.Documents;

/// <summary>The anchor that GitHub gives to a heading: lower case, blanks as hyphens, other signs left out.</summary>
internal static class HeadingAnchor
{
    internal static string Of(string heading)
    {
        var anchor = new StringBuilder(heading.Length);
        foreach (var character in VisibleText(heading))
        {
            if (char.IsLetterOrDigit(character) || character is '-' or '_') anchor.Append(char.ToLowerInvariant(character));
            else if (character == ' ') anchor.Append('-');
        }

        return anchor.ToString();
    }

    /// <summary>A link shows its text only.</summary>
    private static string VisibleText(string heading)
    {
        var text = new StringBuilder(heading.Length);
        for (var index = 0; index < heading.Length; index++)
        {
            var isAddress = heading[index] == '(' && index > 0 && heading[index - 1] == ']';
            var close = isAddress ? heading.IndexOf(')', index) : -1;
            if (close > 0) index = close;
            else text.Append(heading[index]);
        }

        return text.ToString();
    }
}
