using CsCheck;
using Minutes.Documents;
using Minutes.Tests.Documents;
using Minutes.Text;
using Minutes.Validation.People;
using Xunit;

namespace Minutes.Tests.Validation.People;

public sealed class ProseWordsTests
{
    private static readonly string[] Logins = ["mira-k", "oke", "Mira-kallas_harbour", "x3"];

    private static readonly Gen<(string Before, string Login, string Behind)> Mentions = Gen.Select(NastyText.Any, Gen.Int[0, Logins.Length - 1].Select(index => Logins[index]), NastyText.Any);

    [Fact]
    public void A_login_that_stands_alone_is_never_missed() => Mentions.SampleSeeded(text =>
    {
        var document = Read($"{text.Before} {text.Login} {text.Behind}");
        Assert.True(!StandsAlone(document.Prose, text.Login) || ProseWords.Of(document).MayHave(text.Login));
    });

    [Theory]
    [InlineData("_mira-k_ writes")]
    [InlineData("ask mira-k, or tjorven")]
    [InlineData("(mira-k)")]
    [InlineData("mira-k")]
    [InlineData("@tjorven/mira-k and mira-k")]
    public void Signs_around_a_login_make_no_difference(string line) => Assert.True(In(line).MayHave("mira-k"));

    [Theory]
    [InlineData("@mira-k writes")]
    [InlineData("https://github.com/mira-k")]
    [InlineData("[mira-k](https://github.com/mira-k)")]
    [InlineData("samira-k and miral-k")]
    [InlineData("")]
    public void A_login_that_stands_only_where_it_needs_no_sign_is_not_searched_for(string line) => Assert.False(In(line).MayHave("mira-k"));

    private static bool StandsAlone(string prose, string login)
    {
        for (var at = prose.IndexOf(login, StringComparison.Ordinal); at >= 0; at = prose.IndexOf(login, at + 1, StringComparison.Ordinal))
        {
            var isBegun = at > 0 && (char.IsLetterOrDigit(prose[at - 1]) || prose[at - 1] is '@' or '/' or '[');
            var goesOn = at + login.Length < prose.Length && char.IsLetterOrDigit(prose[at + login.Length]);
            if (!isBegun && !goesOn) return true;
        }

        return false;
    }

    private static ProseWords In(string line) => ProseWords.Of(Read(line));

    private static MinutesDocument Read(string text) => MinutesDocument.Read(SourceText.From("network/20260311.md", text)).Value ?? MinutesDocument.Read(SourceText.From("network/20260311.md", "")).Value!;
}
