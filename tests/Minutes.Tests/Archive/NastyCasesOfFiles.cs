using Minutes.Series;
using NodaTime.Text;
using Xunit;

namespace Minutes.Tests.Archive;

/// <summary>Files of a real archive that a simple implementation takes for the previous minutes; each names its place there.</summary>
public sealed class NastyCasesOfFiles
{
    // iam/scs-federation.md:1, ops/20240614-postmortem-zuul-incident.md:1, container/20220718-overflow.md:1
    [Theory]
    [InlineData("n/20230308.md n/zones.md n/template.md", "a file without a date sorts behind all others")]
    [InlineData("n/20230308.md n/20230309-postmortem-of-an-outage.md", "a file dated one day later is no meeting")]
    [InlineData("n/20230308.md n/20230308-overflow.md", "a special session has the date of the meeting")]
    public void The_last_by_name_is_not_the_last_meeting(string paths, string because)
    {
        var series = Written.Listing([.. paths.Split(' ')]).Find("n")!;
        Assert.True(Assert.Single(series.Newest(4)).Path.Name == "20230308.md", because);
    }

    [Theory]
    [InlineData("iam", "2026-01-01", "iam/20241127.md", "iam/scs-federation.md:1")]
    [InlineData("container", "2022-07-25", "container/20220718.md", "container/20220718-overflow.md:1")]
    [InlineData("ops", "2024-06-20", "ops/20240613.md", "ops/20240614-postmortem-zuul-incident.md:1")]
    [InlineData("iam", "2023-06-21", "iam/20230607.md", "iam/20230612.md:1")]
    [InlineData("iaas", "2023-03-22", "iaas/20230315.md", "iaas/20230320.md:1")]
    [InlineData("iam", "2023-08-23", "iam/20230809.md", "iam/20230816.md:1")]
    [InlineData("iaas", "2023-02-22", "iaas/20230215.md", "iaas/20230220.md:1, a special session under a regular name")]
    public void In_the_archive_the_previous_minutes_are_found(string series, string date, string previous, string place)
    {
        var regular = Corpus.Judged(series).Where(file => file.Role is MinutesRole.Regular && file.Date < LocalDatePattern.Iso.Parse(date).Value);
        Assert.True(previous == regular.Last().File.Path.ToString(), place);
    }
}
