namespace Minutes.Observation;

/// <summary>What an earlier look reported on a commit, as a check run or a commit status.</summary>
/// <param name="Id">The check run's node id; null for a commit status.</param>
/// <param name="Fingerprint">What was looked at, as the report itself remembers it; null where it does not.</param>
/// <param name="Conclusion">What it said.</param>
/// <param name="IsRerequested">Whether somebody asked for another look.</param>
public sealed record ObservedCheck(string? Id, string? Fingerprint, CheckConclusion Conclusion, bool IsRerequested = false)
{
    /// <summary>What stands before the fingerprint of a report whose suggestions GitHub did not take: what they said is then told in the comment.</summary>
    public const string Refused = "refused-";
}
