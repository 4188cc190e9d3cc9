using System.Text.RegularExpressions;

namespace Minutes.Series;

/// <summary>The line below a carried topic that says since when it has been open, in the words that people use by hand.</summary>
internal static partial class AgeNote
{
    internal static bool IsOne(string text) => Note().IsMatch(text);

    [GeneratedRegex(@"^[_*(]*continu(ation|ed|es|ing) from \[?\d{4}-\d{2}-\d{2}", RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}
