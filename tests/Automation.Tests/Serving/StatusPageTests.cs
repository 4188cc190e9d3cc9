using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Automation.Serving.Status;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>The page, word for word, and what must never be on it.</summary>
public sealed partial class StatusPageTests
{
    [Fact]
    public void It_says_what_needs_a_person_what_comes_next_and_where_the_App_is_installed() => GoldenFile.Check("status-page.html", WithoutStyle(StatusPage.Print(StatusScene.Tidepool)));

    [Fact]
    public void Before_anything_is_known_it_says_so() => GoldenFile.Check("status-page-just-started.html", WithoutStyle(StatusPage.Print(StatusScene.JustStarted)));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("javascript:alert(1)")]
    [InlineData("</style></title><svg onload=alert(1)>")]
    [InlineData("&lt;b&gt;{{ 7 * 7 }}${7*7}")]
    public void Whatever_comes_from_outside_is_text(string text)
    {
        var page = StatusPage.Print(StatusScene.Hostile(text));

        Assert.Equal(Tags(StatusPage.Print(StatusScene.Hostile("plain"))), Tags(page));
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_text_that_turns_the_direction_of_writing_turns_only_itself()
    {
        const string Turning = "\u202Emoc.live";
        var page = StatusPage.Print(StatusScene.Hostile(Turning));

        Assert.Contains(Turning, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Turning, Apart().Replace(Address().Replace(page, ""), ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(5000)]
    public void Many_repositories_make_no_endless_page(int count)
    {
        var page = StatusPage.Print(StatusScene.Large(count));

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 200_000, 800_000);
        Assert.Equal(count > 500, page.Contains($"{count - 500:N0} more repositories are not shown", StringComparison.Ordinal));
        Assert.Contains($"{(count * 3) - 500:N0} later ones are not shown", page, StringComparison.Ordinal);
        Assert.Contains($"<title>minutes: {count:N0} places need a person</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_installations_make_none_either()
    {
        var page = StatusPage.Print(StatusScene.Spread(3000));

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 200_000, 800_000);
        Assert.Contains("2,500 more installations are not shown", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_runs_no_script_in_it_keeps_no_copy_and_tells_nobody_where_it_came_from()
    {
        var context = new DefaultHttpContext();

        await new StatusEndpoint(() => StatusScene.Tidepool).AnswerAsync(context);

        var headers = context.Response.Headers;
        var style = Style().Match(StatusPage.Print(StatusScene.Tidepool)).Groups["text"].Value;
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            headers.ContentSecurityPolicy.ToString());
        Assert.Equal(("no-store", "nosniff", "no-referrer", "text/html; charset=utf-8"), (headers.CacheControl.ToString(), headers.XContentTypeOptions.ToString(), headers["Referrer-Policy"].ToString(), context.Response.ContentType));
    }

    [Fact]
    public void It_loads_nothing_and_runs_nothing()
    {
        var page = StatusPage.Print(StatusScene.Tidepool);

        Assert.DoesNotMatch("(?i)<(script|link|img|iframe|object|form|base)|\\ssrc=|\\sstyle=|\\son[a-z]+=|@import|url\\(", page);
    }

    private static string WithoutStyle(string page) => Style().Replace(page, "<style></style>");

    private static string Tags(string page) => string.Join(' ', Tag().Matches(page).Select(match => match.Groups["name"].Value + string.Join(' ', Attribute().Matches(match.Value).Select(attribute => attribute.Groups["name"].Value))));

    [GeneratedRegex("<(?<name>/?[a-zA-Z!][a-zA-Z0-9]*)[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s(?<name>[a-z-]+)=\"[^\"]*\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("<style>(?<text>[^<]*)</style>")]
    private static partial Regex Style();

    [GeneratedRegex("<bdi>[^<]*</bdi>")]
    private static partial Regex Apart();

    [GeneratedRegex("href=\"[^\"]*\"")]
    private static partial Regex Address();
}
