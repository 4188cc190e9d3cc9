using Minutes.Documents;

namespace Minutes.Series;

/// <summary>Compares minutes as texts, without titles and blank lines.</summary>
internal static class TextComparison
{
    /// <summary>Consecutive real minutes share a third of their lines; those that share this much are one text in two files.</summary>
    private const double NearlyAll = 0.95;

    /// <summary>Below this many lines, two cancelled or empty meetings look alike without being copies.</summary>
    private const int FewestLines = 8;

    /// <summary>What the text is made of; null where there are too few lines to compare.</summary>
    internal static TextFingerprint? BodyOf(MinutesDocument document) => TextFingerprint.Of(document) is { Count: >= FewestLines } body ? body : null;

    internal static bool AreNearlySame(MinutesDocument one, MinutesDocument other) =>
        BodyOf(one) is { } body && BodyOf(other) is { } otherBody && body.LikenessTo(otherBody, NearlyAll) > 0;
}
