using Minutes.Tests.Comments;
using Minutes.Tests.Planning.Weekly;
using Xunit;

namespace Minutes.Tests.Planning.Onboarding;

/// <summary>What people read at the onboarding pull request.</summary>
public sealed class OnboardingBodyTests
{
    private const string UpdateVariable = "MINUTES_UPDATE_GOLDEN";

    [Fact]
    public void The_text_for_the_samples()
    {
        var open = OnboardingModel.Samples().Asked();
        var file = Path.Combine(TestArchive.Repository(), "tests", "Minutes.Tests", "Planning", "Onboarding", "Golden", "samples.md");
        var text = $"{open.Title}\n\n{open.Body}\n";
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(file, text);
        Assert.True(File.Exists(file), $"{file} is not there; run this test with {UpdateVariable}=1, and read what it writes");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }

    /// <summary>Folders have any names; none of them calls anybody, names an issue, breaks the table or leaves it.</summary>
    [Theory]
    [InlineData("@mira-k")]
    [InlineData("fixes #12")]
    [InlineData("open-tidepool/docs#12")]
    [InlineData("a | b")]
    [InlineData("`code")]
    [InlineData("<!-- minutes")]
    [InlineData("[x](y)")]
    [InlineData("github.com/open-tidepool/docs/issues/12")]
    public void A_folder_of_any_name_rings_nowhere_and_stays_in_its_cell(string folder)
    {
        var model = new WeeklyModel("2026-03-12").Met(folder, "2026-02-25", "2026-03-04", "2026-03-11").Met("network", "2026-02-25", "2026-03-04", "2026-03-11");
        var body = model.Asked().Body;

        Assert.Empty(Rings.In(body.Replace("<!-- minutes:body", "<!-- body", StringComparison.Ordinal)));
        var rows = body.Split('\n').Where(line => line.StartsWith('|')).ToList();
        Assert.Equal(4, rows.Count);
        Assert.All(rows, row => Assert.Equal(6, row.Replace("\\|", "", StringComparison.Ordinal).Count(sign => sign == '|')));
    }

    [Fact]
    public void Of_very_many_series_the_rest_is_counted_and_the_body_is_not_too_long()
    {
        var model = new WeeklyModel("2026-03-12");
        for (var series = 0; series < 120; series++) model.Met($"a-rather-long-name-of-a-team-that-meets-{series:d3}", "2026-02-25", "2026-03-04", "2026-03-11");
        var body = model.Asked().Body;

        Assert.Contains("\n70 more series are not listed here.\n", body, StringComparison.Ordinal);
        Assert.Contains("\n- 70 more pull requests open.\n", body, StringComparison.Ordinal);
        Assert.InRange(body.Length, 10_000, 65_536);
    }

    [Fact]
    public void Pull_requests_that_bring_minutes_now_are_named_among_what_would_be_checked()
    {
        var model = new WeeklyModel("2026-03-12").Met("network", "2026-02-25", "2026-03-04");
        model.Brought("network/20260311.md", WeeklyModel.Minutes("2026-03-11"), author: "stranger", isByWriter: false);

        Assert.Contains("- Checked are [`#1`](<https://redirect.github.com/open-tidepool/minutes/issues/1>) and each new pull request that brings minutes: it gets", model.Asked().Body, StringComparison.Ordinal);
    }
}
