namespace Minutes.Configuration.Values;

/// <summary>How long labels are kept, as people write it.</summary>
internal static class LabelKeeping
{
    /// <summary>Ten years.</summary>
    private const int MostDays = 3660;

    public static Meaning<LabelKeep> Parse(string text)
    {
        if (text == "all") return LabelKeep.All;
        if (text == "latest") return LabelKeep.Latest;
        var (days, mistake) = DayCount.Parse(text, 1, MostDays);
        if (mistake is null) return LabelKeep.ForDays(days);
        return char.IsAsciiDigit(text.FirstOrDefault()) ? mistake : new Mistake($"{Quoted.Of(text)} is no time to keep labels", "write all, latest, or a number of days such as 90 days");
    }
}
