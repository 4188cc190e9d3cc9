using Xunit;

namespace Automation.Tests.Setup;

/// <summary>
/// The way through the set-up by the pages alone, in a real browser without script, on a phone and on a desk. With <c>MINUTES_SCREENSHOTS</c> set to a folder, each page is
/// kept as a picture there.
/// </summary>
public sealed class ChromiumWalkTests
{
    [Theory]
    [InlineData("phone", 390, 844, false)]
    [InlineData("desk", 1280, 800, true)]
    public async Task From_the_page_to_a_checked_set_up(string device, int width, int height, bool isDark)
    {
        Assert.SkipWhen(Chromium.Program is null, "There is no Chromium on this machine: apt-get install chromium");
        await using var stage = await SetupStage.SetAsync();
        await using var browser = await Chromium.StartAsync(width, height, isDark);
        async Task SeeAsync(string name, string text)
        {
            Assert.Contains(text, await browser.TextAsync(), StringComparison.Ordinal);
            Assert.False(await browser.IsTooWideAsync(), $"{name} is wider than {width} pixels");
            await browser.ShootAsync($"{device}-{name}");
        }

        await stage.CallAsync("open-tidepool/minutes --webhook https://minutes.example/api/github/webhooks");
        await browser.OpenAsync((await stage.AddressAsync()).AbsoluteUri);
        await SeeAsync("1-offer", "What it may do, and why");

        await browser.FillAsync("organization", "open-tidepool");
        await browser.PressAsync("Change");
        await SeeAsync("2-organisation", "belongs to open-tidepool");

        await browser.PressAsync("Create it on GitHub");
        Assert.Contains("Create GitHub App for @open-tidepool", await browser.TextAsync(), StringComparison.Ordinal);
        await browser.PressAsync("Create GitHub App for @open-tidepool");
        await SeeAsync("3-install", "is on GitHub. Its id and its key are in");
        var page = await browser.AddressAsync();
        Assert.EndsWith("/done", page, StringComparison.Ordinal);

        await browser.PressAsync("Choose the repositories");
        await browser.PressAsync("Install");
        await browser.OpenAsync(page);
        while ((await browser.TextAsync()).Contains("This page waits", StringComparison.Ordinal))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await browser.OpenAsync(page);
        }

        await SeeAsync("4-checked", "signed in as");

        Assert.Equal(0, await stage.Running);
        Assert.Empty(stage.GitHub.Complaints);
    }

    [Fact]
    public async Task A_forged_answer_is_told_on_a_page_that_can_be_read()
    {
        Assert.SkipWhen(Chromium.Program is null, "There is no Chromium on this machine: apt-get install chromium");
        await using var stage = await SetupStage.SetAsync();
        await using var browser = await Chromium.StartAsync(390, 844, isDark: true);
        await stage.CallAsync();
        await browser.OpenAsync($"{await stage.AddressAsync()}received?code=1&state=2");
        Assert.Contains("That did not work", await browser.TextAsync(), StringComparison.Ordinal);
        await browser.ShootAsync("phone-5-forged");
        await browser.PressAsync("Begin again");
        Assert.Contains("What it may do, and why", await browser.TextAsync(), StringComparison.Ordinal);
    }
}
