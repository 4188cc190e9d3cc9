using System.Text.RegularExpressions;

namespace Minutes.Validation.Agenda;

/// <summary>Lines that stand where something is still to be said.</summary>
internal static partial class Unsaid
{
    /// <summary>Whether a line is empty, or only says that its text is to come. "None" is an answer.</summary>
    internal static bool Is(ReadOnlySpan<char> line) => line.Length <= 40 && Placeholder().IsMatch(line);

    [GeneratedRegex(@"^(?:\[[ xX]?\])?[\W_]*(?:(?:tbd|tba|t\.b\.d|todo|xxx|wip|(?:topic|item|agenda item|thema|punkt) ?\d{0,2})[\W_]*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
