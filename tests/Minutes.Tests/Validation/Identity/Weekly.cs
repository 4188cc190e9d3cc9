namespace Minutes.Tests.Validation.Identity;

/// <summary>A series that meets on Wednesdays; the minutes that are handed in are those of 2026-03-11.</summary>
internal static class Weekly
{
    public static readonly string[] Before = ["2026-01-28", "2026-02-04", "2026-02-11", "2026-02-18", "2026-02-25", "2026-03-04"];

    /// <summary>The sound minutes under another title.</summary>
    public static Submitted Titled(string title) => Submitted.SoundBut("# 2026-03-11", title).After(Before);

    /// <summary>The sound minutes under another title, among minutes that have such titles, too.</summary>
    /// <param name="title">The title.</param>
    /// <param name="usual">The title of an earlier day.</param>
    public static Submitted TitledAmong(string title, Func<DateOnly, string> usual)
    {
        var submitted = Submitted.SoundBut("# 2026-03-11", title);
        foreach (var day in Before)
            submitted = submitted.Beside($"network/{day.Replace("-", "", StringComparison.Ordinal)}.md", Submitted.SoundOf(day).Replace($"# {day}", usual(DateOnly.Parse(day, null)), StringComparison.Ordinal));
        return submitted;
    }

    /// <summary>The sound minutes in another file.</summary>
    public static Submitted Named(string path) => new Submitted(Submitted.Sound, path).After(Before);
}
