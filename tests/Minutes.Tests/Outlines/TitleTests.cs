using Minutes.Outlines;
using Xunit;

namespace Minutes.Tests.Outlines;

/// <summary>The title's line: as the series writes it, or as it is settled.</summary>
public sealed class TitleTests
{
    private const string Agenda = "\n\n## Agenda\n";

    [Theory]
    [InlineData("# 2026-03-11", "# 2026-03-18")]
    [InlineData("# Tech Weekly 2026-03-11", "# Tech Weekly 2026-03-18")]
    [InlineData("# Wednesday, March 11th, 2026", "# Wednesday, March 18th, 2026")]
    [InlineData("# Call of 11.03.2026 (online)", "# Call of 18.03.2026 (online)")]
    [InlineData("# 2026–03–11", "# 2026–03–18")]
    [InlineData("# 20260311", "# 20260318")]
    public void A_title_changes_nothing_but_its_date(string last, string next) => Assert.Equal(next, FirstLine(NextText.After(last + Agenda)));

    [Theory]
    [InlineData("# {date}", "# 2026-03-18")]
    [InlineData("## Weekly of the {date}, {date}", "## Weekly of the 2026-03-18, 2026-03-18")]
    [InlineData("# Weekly", "# Weekly")]
    public void A_settled_title_wins(string title, string next) =>
        Assert.Equal(next, FirstLine(NextText.After(new OutlineOptions { Title = title }, "# Call 2026-03-11" + Agenda)));

    private static string FirstLine(string text) => text[..text.IndexOf('\n', StringComparison.Ordinal)];
}
