using Xunit;

namespace Automation.Tests.Commands;

/// <summary>What a killed run leaves beside the minutes is taken for none.</summary>
public sealed class InterruptedWritingTests : IDisposable
{
    private readonly SampleCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData("next network --dry-run")]
    [InlineData("next --all --dry-run")]
    [InlineData("series")]
    [InlineData("series network")]
    [InlineData("init --dry-run")]
    [InlineData("explain network")]
    [InlineData("check --all")]
    [InlineData("check network")]
    public async Task A_file_that_was_not_moved_into_its_place_changes_nothing(string command)
    {
        var before = await _checkout.RunAsync(command);
        foreach (var name in (string[])["network/.20260422.md", "network/.20260415.md", "docs/.2026-04-30.md", ".github/.minutes.yml"])
            _checkout.With($"{name}.0123456789abcdef0123456789abcdef.tmp", "# 2026-04-22\n\n<<<<<<< half of i");

        Assert.Equal(before, await _checkout.RunAsync(command));
    }
}
