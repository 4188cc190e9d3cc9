using System.Globalization;
using Minutes.Comments;
using Minutes.Observation;

namespace Minutes.Planning.Reviewing;

/// <summary>What the comment says beside the findings.</summary>
internal static class ReviewTexts
{
    /// <summary>The hidden first line by which the comment is known again.</summary>
    internal static readonly string Marker = new Marker(MarkerKind.Review).ToString();

    /// <summary>What is left of the comment when everything is mended.</summary>
    internal const string Clean = "All mended, thank you!";

    /// <summary>What is left of the comment when all that is to be mended has a suggestion.</summary>
    internal const string OnlySuggestions = "What is left to mend stands in the suggestions below.";

    /// <summary>What is left of the comment when a pull request brings no minutes any more.</summary>
    internal const string NoMinutes = "There are no minutes in this pull request any more.";

    /// <summary>A paragraph for a pull request with more files than a look sees; empty for others.</summary>
    internal static string MoreFiles(ObservedPullRequest pull) => pull.HasMoreFiles
        ? string.Create(CultureInfo.InvariantCulture, $"\nOnly the first {pull.Files.Length} changed files were looked at; `minutes check` looks at all.\n")
        : "";
}
