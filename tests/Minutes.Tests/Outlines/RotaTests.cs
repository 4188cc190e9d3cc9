using Minutes.Outlines;
using Xunit;

namespace Minutes.Tests.Outlines;

/// <summary>Who presents: nobody is named unless a rota is settled.</summary>
public sealed class RotaTests
{
    private const string Below = "## Recurring items\n\n* Who is presenting?\n  * @{0}\n\n* Anything else?\n\n## Agenda\n";
    private const string Inline = "## Roles\n\n* Minutes by: @{0}\n\n## Agenda\n";

    [Theory]
    [InlineData("mira", "oke")]
    [InlineData("OKE", "tjorven")]
    [InlineData("tjorven", "mira")]
    public void The_next_one_follows_the_last_who_presented(string last, string next)
    {
        Assert.Contains($"* Who is presenting?\n  * @{next}\n* Anything else?\n", Next(Below, last), StringComparison.Ordinal);
        Assert.Contains($"* Minutes by: @{next}\n", Next(Inline, last), StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_stood_in_keeps_the_turn() => Assert.Contains("@tjorven", Next(Below, "oke", "guest"), StringComparison.Ordinal);

    [Fact]
    public void The_first_one_begins() =>
        Assert.Contains("Minutes by: @mira", NextText.After(new OutlineOptions { Rota = ["mira", "oke"] }, Inline.Replace("{0}", "guest", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void Taking_part_is_not_presenting() =>
        Assert.Contains("Minutes by: @oke", Next("## Participants\n\n* @tjorven\n\n" + Inline, "mira"), StringComparison.Ordinal);

    [Fact]
    public void Only_the_first_prompt_is_answered() =>
        Assert.EndsWith("* Minutes by: @oke\n* Chair:\n\n## Agenda\n", Next("## Roles\n\n* Minutes by: @{0}\n* Chair: @{0}\n\n## Agenda\n", "mira"), StringComparison.Ordinal);

    [Fact]
    public void Without_a_rota_the_prompt_stays_and_the_answer_goes() =>
        Assert.Equal("# 2026-03-18\n\n## Recurring items\n\n* Who is presenting?\n* Anything else?\n\n## Agenda\n", NextText.After(Written("mira"), Written("oke")));

    [Fact]
    public void Without_a_prompt_nobody_is_named() => Assert.DoesNotContain('@', Next("## Agenda\n\n### Talk of {0}\n", "mira"));

    private static string Written(string name) => Below.Replace("{0}", name, StringComparison.Ordinal);

    private static string Next(string minutes, params string[] presenters) => NextText.After(
        new OutlineOptions { Rota = ["mira", "oke", "tjorven"] },
        [.. presenters.Prepend("mira").Select(name => minutes.Replace("{0}", name, StringComparison.Ordinal))]);
}
