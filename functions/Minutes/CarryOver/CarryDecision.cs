using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Series;
using NodaTime;

namespace Minutes.CarryOver;

/// <summary>What becomes of a topic, and why.</summary>
/// <param name="Topic">The topic, as it stands in <paramref name="From"/>.</param>
/// <param name="From">The minutes that it is taken from: mostly the previous ones.</param>
/// <param name="Verdict">What becomes of it.</param>
/// <param name="Reason">The deciding reason in words: "deferred to 2023-03-15", "done in the heading".</param>
/// <param name="Evidence">What else was weighed, strongest first.</param>
/// <param name="Age">How long it has been open.</param>
/// <param name="Lines">Indexes, in the minutes that it is taken from, of the lines below its name that come along.</param>
public sealed record CarryDecision(
    Topic Topic,
    SeriesMinutes From,
    Verdict Verdict,
    string Reason,
    ImmutableArray<Evidence> Evidence,
    TopicAge Age,
    ImmutableArray<int> Lines)
{
    /// <summary>The day on which a deferred topic is due; null for others.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether the previous minutes lack it, so that it is taken from older ones.</summary>
    public bool IsFromOlder { get; init; }

    /// <summary>Whether it is no topic of its own, but a heading that only gathers topics: "Sprint planning".</summary>
    public bool IsGroup { get; init; }

    /// <summary>How likely topics like this one came back in this series; null where a rule decided.</summary>
    public double? Chance { get; init; }

    /// <summary>Its name as it is to stand in the next minutes: without "-> moved to …".</summary>
    public string Name => DeferralWords.WithoutMark(Topic.Text);
}
