using CsCheck;
using Minutes.Text;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

public sealed class PrivateTextTests
{
    private static readonly RuleInfo Rule = new("MIN970", "mail-address", Severity.Warning) { Trigger = "T.", Reason = "R.", Before = "b", After = "a" };

    [Theory]
    [InlineData("mira@example.org", "write to mira@example.org!", "write to mira…!")]
    [InlineData("mira@example.org", "MIRA@EXAMPLE.ORG", "MIRA…")]
    [InlineData("mira@example.org", "mira@example.com", "mira@example.com")]
    [InlineData("a@b.c", "a@b.c", "a@…")]
    [InlineData("12🌊34567", "12🌊34567", "12🌊…")]
    [InlineData("123🌊4567", "123🌊4567", "123…")]
    [InlineData("abc", "abcd", "abcd")]
    [InlineData("two words\nof two", "two words, of two", "two …, of …")]
    [InlineData("x", "", "")]
    public void What_is_private_is_masked(string secret, string text, string masked) => Assert.Equal(masked, Hidden(secret).Mask(text));

    [Theory]
    [InlineData("secretA", "secretAB", "secretAB", "secr…")]
    [InlineData("secretA", "retABCD", "see secretABCD.", "see secr….")]
    [InlineData("secretA", "nothing", "secretAsecretA", "sec…sec…")]
    public void Of_several_none_is_left(string one, string other, string text, string masked) => Assert.Equal(masked, Hidden(one, other).Mask(text));

    [Theory]
    [InlineData("https://bob:abc@tidepool.io", "abc", "see https://bob:abc@tidepool.io", "see https://bob:a…tidepool.io")]
    [InlineData("https://bob:a@tidepool.io", "a@", "see https://bob:a@tidepool.io", "see https://bob:a…idepool.io")]
    [InlineData("pin 123", "123", "pin 123", "pin 123")]
    public void Of_a_short_one_what_stands_beside_it_is_hidden_too(string text, string secret, string told, string masked)
    {
        var source = SourceText.From("a.md", text);
        Assert.Equal(masked, PrivateText.In(new(Written.Path("a.md"), source, [Finding(text.IndexOf(secret, StringComparison.Ordinal), secret.Length)])).Mask(told));
    }

    [Fact]
    public void A_long_text_is_cut_so_that_no_piece_of_a_key_is_seen()
    {
        const string key = "ghp_16C7e42F292c6912E7710c838347Ae178B4a";
        var lines = $"### Deploy the whole of the gauge again with {key}\n\n* up\n";
        var submitted = Submitted.Saying($"{lines}\n{lines}");
        var submission = submitted.Read();
        var found = Checker.Look(submission);
        var hidden = PrivateText.In(new(Written.Path("a.md"), submission.Source, found.Findings) { Private = found.Private });
        Assert.Contains(found.Findings, finding => finding.Rule.Name == "topic-twice");
        Assert.All(found.Findings, finding => Assert.DoesNotContain(key[5..8], hidden.Mask($"{finding.Message} {finding.Advice} {finding.Fix?.Title}"), StringComparison.Ordinal));
    }

    [Fact]
    public void Other_findings_hide_nothing()
    {
        var source = SourceText.From("a.md", "mira@example.org");

        Assert.Equal(source.Text, PrivateText.In(new(Written.Path("a.md"), source, [Finding(0, source.Text.Length) with { IsPrivate = false }])).Mask(source.Text));
    }

    [Fact]
    public void What_begins_before_a_part_is_found_in_it()
    {
        var source = SourceText.From("a.md", "x mira@example.org y");
        var hidden = PrivateText.In(new(Written.Path("a.md"), source, [Finding(2, 16)]));

        Assert.Equal([(new TextSpan(2, 16), "mira…")], hidden.Within(source, new(10, 4)));
        Assert.Empty(hidden.Within(source, new(18, 2)));
        Assert.Empty(hidden.Within(source, new(0, 2)));
    }

    [Fact]
    public void However_it_is_surrounded_it_is_gone()
    {
        var pieces = Gen.OneOf("secretA", "AsecretB", "tBxx", "s", "A", " ", "…").Array[0, 12].Select(string.Concat);
        var hidden = Hidden("secretA", "AsecretB", "tBxx");
        pieces.SampleSeeded(text => Assert.False(hidden.IsIn(hidden.Mask(text))));
    }

    private static PrivateText Hidden(params string[] secrets)
    {
        var source = SourceText.From("a.md", string.Join('\n', secrets));
        return PrivateText.In(new(Written.Path("a.md"), source, [.. secrets.Select(secret => Finding(source.Text.IndexOf(secret, StringComparison.Ordinal), secret.Length))]));
    }

    private static Finding Finding(int start, int length) => new(Rule, Severity.Warning, new(start, length), "m", "a") { IsPrivate = true };
}
