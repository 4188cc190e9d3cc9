namespace Minutes.CarryOver;

/// <summary>Turns evidence into the chance that a topic comes back.</summary>
internal static class Chance
{
    /// <summary>The chance, between 0 and 1.</summary>
    /// <param name="evidence">What was found.</param>
    /// <param name="habit">How much more (or less) than others the series carries, in log-odds.</param>
    internal static double Of(IEnumerable<Evidence> evidence, double habit)
    {
        var odds = EvidenceReader.New + habit + evidence.Sum(one => one.Points);
        return 1 / (1 + Math.Exp(-odds));
    }
}
