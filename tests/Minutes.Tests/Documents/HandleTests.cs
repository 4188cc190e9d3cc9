using Xunit;

namespace Minutes.Tests.Documents;

public sealed class HandleTests
{
    [Theory]
    [InlineData("@mira", "mira")]
    [InlineData("(@mira), @Oke: and @tjorven's", "mira Oke tjorven")]
    [InlineData("_@mira_ and **@oke**", "mira oke")]
    [InlineData("@mira-k- and @-oke", "mira-k")]
    [InlineData("@mira--k", "mira")]
    [InlineData("@mira_harbour", "mira_harbour")]
    [InlineData("@90n", "90n")]
    [InlineData("@mira/@oke", "mira oke")]
    [InlineData("~~@mira~~", "mira")]
    public void Handles_are_found(string text, string logins) => Assert.Equal(logins, Logins(text));

    [Theory]
    [InlineData("mail@example.org")]
    [InlineData("first.last_@example.org")]
    [InlineData("git@github.com:open-tidepool/network")]
    [InlineData("`@mira`")]
    [InlineData("<!-- @mira -->")]
    [InlineData("@ mira")]
    [InlineData("@@mira")]
    [InlineData("https://example.org/@mira")]
    [InlineData("@abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz")]
    public void No_handle(string text) => Assert.Empty(Logins(text));

    private static string Logins(string text) => string.Join(' ', Written.Read(text).Handles.Select(handle => handle.Login));
}
