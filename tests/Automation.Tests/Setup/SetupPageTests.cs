using System.Net;
using System.Text.RegularExpressions;
using Minutes.GitHub.Apps;
using Minutes.Hosting.Webhooks;
using Xunit;

namespace Automation.Tests.Setup;

/// <summary>What the pages are made of, and who can reach them.</summary>
public sealed class SetupPageTests
{
    [Fact]
    public async Task The_page_names_each_right_with_its_reason_and_no_other()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync();
        Assert.All(AppRight.Needed, permission => Assert.Contains($"<dt>{permission.Shown} <span>", stage.Browser.Html, StringComparison.Ordinal));
        Assert.All(AppRight.Needed, permission => Assert.Contains($"<dd>{permission.Reason}</dd>", stage.Browser.Html, StringComparison.Ordinal));
        Assert.Equal(AppRight.Needed.Length, Regex.Count(stage.Browser.Html, "<dt>"));
        Assert.Contains("there is no webhook", stage.Browser.Html, StringComparison.Ordinal);
    }

    /// <summary>GitHub sends the others to each App.</summary>
    [Fact]
    public void An_App_subscribes_to_what_a_server_hears() =>
        Assert.Equal(HeardEvents.All.Where(heard => !heard.IsAlwaysSent).Select(heard => heard.Name), AppManifest.Events);

    [Fact]
    public async Task With_a_server_it_names_the_address_and_the_further_right()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--webhook https://minutes.example/hook");
        Assert.Contains("GitHub tells https://minutes.example/hook of", stage.Browser.Html, StringComparison.Ordinal);
        Assert.Contains("<dt>Merge queues <span>(read)</span></dt>", stage.Browser.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_have_no_script_load_nothing_and_say_so_to_the_browser()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool");
        var policy = Assert.Single(stage.Browser.Response!.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.EndsWith($"; form-action 'self' {stage.GitHub.ApiUrl}; base-uri 'none'; frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", stage.Browser.Response.Headers.CacheControl!.ToString());
        await stage.WalkAsync("Create GitHub App for @open-tidepool");

        Assert.All(stage.Browser.Shown.Where(shown => shown.StartsWith("http://127.0.0.1", StringComparison.Ordinal) && shown.Contains("Set up", StringComparison.Ordinal)), shown =>
        {
            Assert.DoesNotContain("<script", shown, StringComparison.Ordinal);
            Assert.DoesNotMatch("<(img|link|iframe|object|video|audio|source)[^>]*(src|href)=\"(?!data:)", shown);
            Assert.DoesNotContain("@import", shown, StringComparison.Ordinal);
        });
    }

    /// <summary>Other users of the machine reach the port, and sites whose name leads to it do.</summary>
    [Theory]
    [InlineData("/", "127.0.0.1")]
    [InlineData("/received?code=1&state=2", "127.0.0.1")]
    [InlineData("{path}", "evil.example")]
    [InlineData("{path}nowhere", "127.0.0.1")]
    public async Task Without_its_word_or_by_another_name_there_is_nothing(string path, string host)
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync();
        var address = await stage.AddressAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, path.Replace("{path}", address.AbsolutePath, StringComparison.Ordinal)));
        request.Headers.Host = $"{host}:{address.Port}";
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_form_of_another_site_stops_nothing()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(await stage.AddressAsync(), "cancel"));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.False(stage.Running.IsCompleted);
    }

    [Theory]
    [InlineData("<b>x</b>")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("../../../evil")]
    public async Task What_somebody_types_as_an_account_is_never_markup_or_another_address(string typed)
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync();
        await stage.Browser.PressAsync("Change", ("organization", typed));
        Assert.DoesNotContain(typed, stage.Browser.Html, StringComparison.Ordinal);
        Assert.Contains($"action=\"{stage.GitHub.ApiUrl}/settings/apps/new?state=", stage.Browser.Html, StringComparison.Ordinal);
    }
}
