using System.Text.RegularExpressions;
using CsCheck;
using Minutes.Planning.Weekly;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>A branch's name says which meeting it is for, whatever the series is called, and git takes it.</summary>
public sealed partial class MinutesBranchTests
{
    private static readonly Gen<string> Part = Gen.OneOf(
        Gen.OneOf("iaas", "a.b", ".git", "a..b", "x.lock", "x.LOCK", "@", "@{1}", "2026-03-18", "2026-03-18x", "%2E", "%", "büro", "Käse 😀", "a~b^c?d*e[f", "-x", "e\u0301", "."),
        Gen.Char[' ', '~'].Array[1, 8].Select(letters => new string(letters).Replace('/', '-')),
        Gen.Char['\u00a0', '\ud7ff'].Array[1, 4].Select(letters => new string(letters)));

    private static readonly Gen<string> Series = Part.Array[1, 3].Select(parts => string.Join('/', parts));

    private static readonly Gen<MinutesBranch> Branches = Gen.Select(Series, Gen.Int[0, 40_000], (series, day) => new MinutesBranch(series, new LocalDate(2000, 1, 1).PlusDays(day % 36_000)));

    [Theory]
    [InlineData("iaas", "minutes/iaas/2026-03-18")]
    [InlineData("docs/team-1", "minutes/docs/team-1/2026-03-18")]
    [InlineData(".", "minutes/%2E/2026-03-18")]
    [InlineData("SIG Büro", "minutes/SIG%20Büro/2026-03-18")]
    [InlineData("v1.0", "minutes/v1.0/2026-03-18")]
    [InlineData("a.lock", "minutes/a%2Elock/2026-03-18")]
    [InlineData("iaas/2026-03-18", "minutes/iaas/%32026-03-18/2026-03-18")]
    [InlineData("#12", "minutes/%2312/2026-03-18")]
    public void How_it_is_written(string series, string name)
    {
        var branch = new MinutesBranch(series, new(2026, 3, 18));
        Assert.Equal(name, branch.ToString());
        Assert.Equal(branch, MinutesBranch.Parse(name));
    }

    [Theory]
    [InlineData("minutes/iaas")]
    [InlineData("minutes/2026-03-18")]
    [InlineData("minutes//2026-03-18")]
    [InlineData("main")]
    [InlineData("Minutes/iaas/2026-03-18")]
    [InlineData("minutes/iaas/2026-3-18")]
    [InlineData("minutes/iaas/2026-02-30")]
    [InlineData("minutes/iaas/2026-03-18/more")]
    [InlineData("minutes/./2026-03-18")]
    [InlineData("minutes/%2e/2026-03-18")]
    [InlineData("minutes/%69aas/2026-03-18")]
    [InlineData("minutes/a%/2026-03-18")]
    [InlineData("minutes/a%2/2026-03-18")]
    [InlineData("minutes/a%+1/2026-03-18")]
    [InlineData("minutes/a%FF/2026-03-18")]
    [InlineData("minutes/a b/2026-03-18")]
    public void What_is_none(string name) => Assert.Null(MinutesBranch.Parse(name));

    [Fact]
    public void What_is_written_is_read() => Branches.SampleSeeded(branch => Assert.Equal(branch, MinutesBranch.Parse(branch.ToString())));

    [Fact]
    public void Git_takes_it() => Branches.SampleSeeded(branch =>
    {
        var name = branch.ToString();
        Assert.DoesNotMatch(Forbidden(), name);
    });

    [Fact]
    public void No_branch_is_below_another_one() => Gen.Select(Branches, Branches).SampleSeeded(pair =>
    {
        var (one, other) = (pair.Item1.ToString(), pair.Item2.ToString());
        Assert.False(one.StartsWith(other + '/', StringComparison.Ordinal));
        Assert.False(new MinutesBranch($"{pair.Item1.Series}/{NodaTime.Text.LocalDatePattern.Iso.Format(pair.Item1.Date)}", pair.Item2.Date).ToString().StartsWith(one + '/', StringComparison.Ordinal));
    });

    /// <summary>The rules of git-check-ref-format(1).</summary>
    [GeneratedRegex(@"(^|/)\.|\.lock(/|\z)|\.\.|[\x00-\x20\x7f~^:?*\[\\]|//|/\z|\.\z|@\{|^@\z", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}
